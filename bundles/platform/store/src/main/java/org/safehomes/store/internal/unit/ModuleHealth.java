package org.safehomes.store.internal.unit;

/** Is told how each bundle with a change log fares. Bundles are named by their symbolic name. */
public interface ModuleHealth {

    void starting(String bundle);

    void up(String bundle);

    void failed(String bundle, String reason);

    void gone(String bundle);
}
