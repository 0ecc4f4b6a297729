package org.attache.examples;

/**
 * Do ties with the state that led it predict who joined a coalition? The coalitions of the sample
 * are put to the test, and the verdict is printed whatever it is.
 */
public final class WhoJoined {
  private static final String HELP =
      """
      WhoJoined [--data DIR]

        --data DIR  the folder of your Correlates of War downloads, in subfolders or not: state
                    system membership, alliances (by dyad), intergovernmental organisations
                    (state years), dyadic trade, direct contiguity and national material
                    capabilities; without it the alliances and memberships of the sample
      """;

  static final Program PROGRAM = new Program("who-joined", HELP, WhoJoined::answer);

  private WhoJoined() {}

  /**
   * Runs the program; ends with status 2 when it was asked wrongly.
   *
   * @param args as in the help text
   */
  public static void main(String[] args) {
    PROGRAM.start(args);
  }

  private static String answer(Arguments asked) {
    if (!asked.words().isEmpty()) {
      throw new IllegalArgumentException("nothing to be asked, not " + asked.words());
    }
    return new WhoJoinedText(
            asked.data().map(JoiningEvidence::in).orElseGet(JoiningEvidence::sample))
        .toString();
  }
}
