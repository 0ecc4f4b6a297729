package org.attache.voting;

import java.math.BigInteger;
import java.util.List;

/** Numbers from their remainders to moduli without a common divisor (Garner's mixed radix). */
final class Remainders {
  private final List<BigInteger> moduli;

  Remainders(List<BigInteger> moduli) {
    this.moduli = List.copyOf(moduli);
  }

  /** The one below the product of all moduli. */
  BigInteger number(long[] remainder) {
    BigInteger number = BigInteger.ZERO;
    BigInteger product = BigInteger.ONE;
    for (int k = 0; k < remainder.length; k++) {
      BigInteger modulus = moduli.get(k);
      BigInteger missing = BigInteger.valueOf(remainder[k]).subtract(number).mod(modulus);
      BigInteger factor = k == 0 ? missing : missing.multiply(product.modInverse(modulus));
      number = number.add(factor.mod(modulus).multiply(product));
      product = product.multiply(modulus);
    }
    return number;
  }
}
