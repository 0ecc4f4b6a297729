package org.attache;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What to cite for the data sets of a title.
 *
 * @param titles which titles of sources mean it
 * @param reference the publication
 */
record DataReferences(Pattern titles, Reference reference) {

  private static final String IA = "International Interactions";
  private static final String CMPS = "Conflict Management and Peace Science";
  private static final String JPR = "Journal of Peace Research";

  private static final List<DataReferences> KNOWN =
      List.of(
          of(
              "COW (State System|Major Powers|[Cc]ountry [Cc]odes).*",
              Reference.of("cow2017states", "misc")
                  .with("author", "{Correlates of War Project}")
                  .with("title", "State System Membership List, v2016")
                  .with("year", "2017")),
          of(
              "COW Formal Alliances.*",
              Reference.of("gibler2009alliances", "book")
                  .with("author", "Gibler, Douglas M.")
                  .with("title", "International Military Alliances, 1648--2008")
                  .with("publisher", "CQ Press")
                  .with("address", "Washington, DC")
                  .with("year", "2009")),
          of(
              "COW National Material Capabilities.*",
              Reference.of("singer1972capability", "incollection")
                  .with("author", "Singer, J. David and Bremer, Stuart and Stuckey, John")
                  .with(
                      "title",
                      "Capability Distribution, Uncertainty, and Major Power War, 1820--1965")
                  .with("booktitle", "Peace, War, and Numbers")
                  .with("editor", "Russett, Bruce")
                  .with("publisher", "Sage")
                  .with("address", "Beverly Hills, CA")
                  .with("pages", "19--48")
                  .with("year", "1972")),
          of(
              "COW Diplomatic Exchange.*",
              Reference.of("bayer2006diplomatic", "misc")
                  .with("author", "Bayer, Re{\\c{s}}at")
                  .with("title", "Diplomatic Exchange Data Set, v2006.1")
                  .with("year", "2006")),
          of(
              "COW (Intergovernmental|International|IGO).*",
              Reference.of("pevehouse2020igo", "article")
                  .with(
                      "author",
                      "Pevehouse, Jon C. W. and Nordstrom, Timothy and McManus, Roseanne W."
                          + " and Jamison, Anne Spencer")
                  .with(
                      "title",
                      "Tracking Organizations in the World: The {Correlates of War} {IGO} Version 3.0"
                          + " Datasets")
                  .in(JPR, "57", "3", "492--503", "2020")
                  .with("doi", "10.1177/0022343319881175")),
          of(
              "COW (.* )?Trade.*",
              Reference.of("barbieri2009trading", "article")
                  .with("author", "Barbieri, Katherine and Keshk, Omar M. G. and Pollins, Brian M.")
                  .with("title", "Trading Data: Evaluating Our Assumptions and Coding Rules")
                  .in(CMPS, "26", "5", "471--491", "2009")
                  .with("doi", "10.1177/0738894209343887")),
          of(
              "COW (.* )?Trade.*",
              Reference.of("barbieri2016trade", "misc")
                  .with("author", "Barbieri, Katherine and Keshk, Omar M. G.")
                  .with("title", "{Correlates of War} Project Trade Data Set Codebook, Version 4.0")
                  .with("year", "2016")),
          of(
              "COW (Militari[sz]ed|MID).*",
              Reference.of("palmer2021mid5", "article")
                  .with(
                      "author",
                      "Palmer, Glenn and McManus, Roseanne W. and D'Orazio, Vito"
                          + " and Kenwick, Michael R. and Karstens, Mikaela and Bloch, Chase"
                          + " and Dietrich, Nick and Kahn, Kayla and Ritter, Kellan"
                          + " and Soules, Michael J.")
                  .with(
                      "title",
                      "The {MID5} Dataset, 2011--2014: Procedures, Coding Rules, and Description")
                  .in(CMPS, "39", "4", "470--482", "2021")
                  .with("doi", "10.1177/0738894221995743")),
          of(
              "COW (.* )?Contiguity.*",
              Reference.of("stinnett2002contiguity", "article")
                  .with(
                      "author",
                      "Stinnett, Douglas M. and Tir, Jaroslav and Schafer, Philip and Diehl, Paul F."
                          + " and Gochman, Charles")
                  .with(
                      "title", "The {Correlates of War} Project Direct Contiguity Data, Version 3")
                  .in(CMPS, "19", "2", "59--67", "2002")
                  .with("doi", "10.1177/073889420201900203")),
          of(
              "(ATOP|Alliance Treaty Obligations).*",
              Reference.of("leeds2002atop", "article")
                  .with(
                      "author",
                      "Leeds, Brett Ashley and Ritter, Jeffrey M. and Mitchell, Sara McLaughlin"
                          + " and Long, Andrew G.")
                  .with("title", "Alliance Treaty Obligations and Provisions, 1815--1944")
                  .in(IA, "28", "3", "237--260", "2002")
                  .with("doi", "10.1080/03050620213653")),
          of(
              "(DCAD|Defense Cooperation Agreement).*",
              Reference.of("kinne2020dcad", "article")
                  .with("author", "Kinne, Brandon J.")
                  .with("title", "The Defense Cooperation Agreement Dataset ({DCAD})")
                  .in("Journal of Conflict Resolution", "64", "4", "729--755", "2020")),
          of(
              "(DIPCON|Diplomatic Contacts).*",
              Reference.of("rhamey2013dipcon", "misc")
                  .with(
                      "author",
                      "Rhamey, Patrick and Cline, Kirssa and Thorne, Nicholas and Cramer, Jacob and"
                          + " Miller, Jennifer L. and Volgy, Thomas J.")
                  .with("title", "The {Diplomatic Contacts} Data Base, Version 3.0")
                  .with(
                      "howpublished",
                      "School of Government and Public Policy, University of Arizona")
                  .with("year", "2013")),
          of(
              "Gleditsch.*",
              Reference.of("gleditsch1999states", "article")
                  .with("author", "Gleditsch, Kristian Skrede and Ward, Michael D.")
                  .with(
                      "title",
                      "Interstate System Membership: A Revised List of the Independent States since"
                          + " the {Congress of Vienna}")
                  .in(IA, "25", "4", "393--413", "1999")
                  .with("doi", "10.1080/03050629908434958")),
          of(
              "GDELT.*",
              Reference.of("leetaru2013gdelt", "inproceedings")
                  .with("author", "Leetaru, Kalev and Schrodt, Philip A.")
                  .with("title", "{GDELT}: Global Data on Events, Location, and Tone, 1979--2012")
                  .with("booktitle", "Annual Convention of the International Studies Association")
                  .with("year", "2013")));

  private static DataReferences of(String titles, Reference reference) {
    return new DataReferences(Pattern.compile(titles), reference);
  }

  /** What to cite for the source: what is known for its title, else the source as such. */
  static List<Reference> of(Coverage.Source source) {
    List<Reference> known =
        KNOWN.stream()
            .filter(data -> data.titles.matcher(source.name()).matches())
            .map(DataReferences::reference)
            .toList();
    return known.isEmpty() ? List.of(unknown(source)) : known;
  }

  private static Reference unknown(Coverage.Source source) {
    String words = (source.name() + source.edition()).toLowerCase(Locale.ROOT);
    String key = plain(words).replaceAll("[^a-z0-9]+", "");
    return Reference.of(key.isEmpty() ? "data" : key, "misc")
        .with("title", Reference.escaped(source.name()));
  }

  /** Small letters without their accents, of which some are no marks but other letters. */
  private static String plain(String words) {
    String letters =
        words
            .replace("æ", "ae")
            .replace("œ", "oe")
            .replace("ß", "ss")
            .replace('ø', 'o')
            .replace('ł', 'l')
            .replace('đ', 'd');
    return Normalizer.normalize(letters, Normalizer.Form.NFD);
  }
}
