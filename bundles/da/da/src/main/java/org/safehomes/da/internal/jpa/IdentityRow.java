package org.safehomes.da.internal.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;

/** Who a survivor is, as kept apart from the case: of the case as a whole, or in one of its entries. */
@Entity
@Table(name = "da_identity")
public class IdentityRow {

    static final String TABLE = "da_identity";

    /** The case's reference or the entry's id. */
    @Id
    @Column(name = "id")
    String id = "";

    @Column(name = "record_ref")
    String recordRef = "";

    @Lob
    @Column(name = "sealed")
    byte[] sealed = {};
}
