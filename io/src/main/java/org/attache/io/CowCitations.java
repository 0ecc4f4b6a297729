package org.attache.io;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** How the project asks its data sets to be cited, by the titles that results name. */
final class CowCitations {
  private static final String STATES =
      "Correlates of War Project. 2017. \"State System Membership List, v2016.\"";
  private static final String ALLIANCES =
      "Gibler, Douglas M. 2009. International Military Alliances, 1648–2008. CQ Press.";
  private static final String IGOS =
      "Pevehouse, Jon C. W., Timothy Nordstrom, Roseanne W. McManus and Anne Spencer Jamison. 2020."
          + " \"Tracking Organizations in the World: The Correlates of War IGO Version 3.0"
          + " Datasets.\" Journal of Peace Research 57(3): 492–503."
          + " doi:10.1177/0022343319881175.";

  private CowCitations() {}

  static SortedMap<String, String> all() {
    SortedMap<String, String> all = new TreeMap<>();
    all.put("COW State System Membership", STATES);
    all.put("COW Major Powers", STATES);
    all.put("COW Formal Alliances", ALLIANCES);
    all.put("COW Intergovernmental Organizations", IGOS);
    all.put(CowDiplomacy.TITLE, CowDiplomacy.CITATION);
    all.put(CowTrade.TITLE, CowTrade.CITATION);
    all.put(CowCapabilities.TITLE, CowCapabilities.CITATION);
    all.put(CowDisputes.TITLE, CowDisputes.CITATION);
    all.put(CowContiguity.TITLE, CowContiguity.CITATION);
    return Collections.unmodifiableSortedMap(all);
  }
}
