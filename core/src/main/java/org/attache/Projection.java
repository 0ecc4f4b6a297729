package org.attache;

/** What an institution shared by two members adds to the tie between them. */
@FunctionalInterface
public interface Projection {

  /** Each shared institution adds 1: the number of joint memberships. */
  Projection COUNT = members -> 1;

  /**
   * Each shared institution adds {@code 1 / (members − 1)}, so that a member spreads one unit over
   * the others and large forums bind less.
   *
   * <p>Source: Newman, Scientific collaboration networks II, Physical Review E 64 (2001) 016132.
   */
  Projection NEWMAN = members -> 1.0 / (members - 1);

  /**
   * {@return what one shared institution adds}
   *
   * @param members how many members the institution has, at least 2
   */
  double share(int members);
}
