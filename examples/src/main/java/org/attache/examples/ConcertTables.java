package org.attache.examples;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attache.Actor;
import org.attache.Attributes;
import org.attache.TieGraph;
import org.attache.TieKind;
import org.attache.coalition.Concert;
import org.attache.coalition.SteeringGroup;
import org.attache.io.Cow;

/** How much a concert of six would hold. */
final class ConcertTables {
  private static final int YEAR = 2016;
  private static final int LAST_MEMBERSHIPS = 2014;
  private static final double PERCENT = 100;
  private static final String UNION = "EU";

  private ConcertTables() {}

  static List<PaperTable> tables() {
    return List.of(
        PaperTable.of(
            "T12",
            "The concert of six (Haass and Kupchan, Foreign Affairs 2021)",
            "percent of the sum of military expenditure of all states that report one in 2016; the"
                + " European Union is its full members of 2014, 28 states",
            "capabilities, states and intergovernmental organisations",
            ConcertTables::concert));
  }

  private static Map<String, Double> concert(Cow cow) {
    Attributes capabilities = cow.capabilities();
    TieGraph memberships = cow.igoMemberships().only(TieKind.MEMBERSHIP).at(LAST_MEMBERSHIPS);
    List<Actor> all = new ArrayList<>(cow.states().members(YEAR));
    all.add(memberships.actor(UNION));
    SteeringGroup six =
        Concert.of("USA", "CHN", "RUS", "JPN", "IND", UNION)
            .by(capabilities, "milex", YEAR)
            .withComposite(UNION)
            .of(memberships.among(all));
    double together = PERCENT * six.share("milex");
    double five = PERCENT * six.optingOut(UNION).share("milex");
    Map<String, Double> values = new LinkedHashMap<>();
    values.put("United States, China, Russia, Japan and India", five);
    values.put("European Union", together - five);
    values.put("together", together);
    values.put("together, as a sum of rounded numbers", together);
    values.put("together, as the paper says", together);
    return values;
  }
}
