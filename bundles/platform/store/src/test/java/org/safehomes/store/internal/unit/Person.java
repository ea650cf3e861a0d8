package org.safehomes.store.internal.unit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** An entity as modules have them. */
@Entity
@Table(name = "demo_person")
public class Person {

    @Id
    private long id;

    @Version
    private long version;

    @Column(unique = true)
    private String name;

    protected Person() {}

    Person(long id, String name) {
        this.id = id;
        this.name = name;
    }

    String name() {
        return name;
    }
}
