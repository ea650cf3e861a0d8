package org.safehomes.gate;

import java.time.Clock;
import org.safehomes.gate.internal.access.StaffRegister;
import org.safehomes.kernel.IdSource;
import org.safehomes.store.Database;
import org.safehomes.store.Keys;

/** What every operation works with. */
record Means(Database database, Keys keys, StaffRegister register, Clock clock, IdSource ids) {}
