package org.luzhi.domain.measure;

import java.math.BigDecimal;

/** An exact amount with its unit. Amounts of different dimensions never meet. */
public record Quantity(BigDecimal amount, Unit unit) {

    public Quantity {
        amount = Decimals.normal(amount);
    }

    /**
     * The same quantity in another unit of its dimension; exact, since units of one dimension differ by powers of ten.
     *
     * @throws IllegalArgumentException when the other unit measures something else
     */
    public Quantity in(Unit other) {
        requireSame(other.dimension());
        return other == unit ? this : new Quantity(amount.scaleByPowerOfTen(unit.tens() - other.tens()), other);
    }

    /** The sum, in this quantity's unit. */
    public Quantity plus(Quantity other) {
        return new Quantity(amount.add(other.in(unit).amount), unit);
    }

    private void requireSame(Dimension other) {
        if (unit.dimension() != other) {
            throw new IllegalArgumentException(unit.dimension() + " is not " + other);
        }
    }
}
