package org.safehomes.store.internal.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.safehomes.store.internal.TestDatabase.count;
import static org.safehomes.store.internal.TestDatabase.execute;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.safehomes.kernel.CaseRef;
import org.safehomes.kernel.RecordRef;
import org.safehomes.store.Keys;
import org.safehomes.store.Seal;
import org.safehomes.store.internal.OpenStore;
import org.safehomes.store.internal.TestDatabase;

class StoredKeysTest {

    private static final RecordRef REF = new CaseRef("C-7KQ2M9X4TB3DHW5N");
    private static final RecordRef OTHER = new CaseRef("C-7KQ2M9X4TB3DHW5P");

    @TempDir
    Path directory;

    private final Keys keys = StoredKeysOf.only(new MasterKey("m", new byte[32]));

    private OpenStore store(TestDatabase product, String url) throws Exception {
        return OpenStore.open(
                TestDatabase.settings(url, directory.resolve("a"), true),
                product.driver(),
                Clock.systemUTC(),
                () -> false);
    }

    @ParameterizedTest
    @EnumSource
    void opensTheKeyItKept(TestDatabase product) throws Exception {
        try (OpenStore store = store(product, product.newUrl());
                Connection connection = store.connect()) {
            byte[] sealed = store.keys().create(connection, REF).seal("t", "c", "1", "call after six");
            Seal again = store.keys().open(connection, REF);
            assertThat(again.open("t", "c", "1", sealed)).isEqualTo("call after six");
        }
    }

    @ParameterizedTest
    @EnumSource
    void opensItAfterARestart(TestDatabase product) throws Exception {
        String url = product.newUrl();
        byte[] sealed;
        try (OpenStore store = store(product, url);
                Connection connection = store.connect()) {
            sealed = store.keys().create(connection, REF).seal("t", "c", "1", "call after six");
        }
        try (OpenStore store = store(product, url);
                Connection connection = store.connect()) {
            assertThat(store.keys().open(connection, REF).open("t", "c", "1", sealed))
                    .isEqualTo("call after six");
        }
    }

    @ParameterizedTest
    @EnumSource
    void keepsNothingOfATransactionRolledBack(TestDatabase product) throws Exception {
        try (OpenStore store = store(product, product.newUrl());
                Connection connection = store.connect()) {
            connection.setAutoCommit(false);
            store.keys().create(connection, REF);
            assertThat(store.keys().open(connection, REF)).isNotNull();
            connection.rollback();
            assertThat(count(connection, "sh_file_key")).isZero();
            assertThatThrownBy(() -> store.keys().open(connection, REF))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("has no data key");
            connection.rollback();
        }
    }

    @ParameterizedTest
    @EnumSource
    void keepsWhoARecordIsAboutUnderAKeyOfItsOwn(TestDatabase product) throws Exception {
        try (OpenStore store = store(product, product.newUrl());
                Connection connection = store.connect()) {
            var own = store.keys().create(connection, REF);
            var sealed = store.keys().apart(connection, REF).seal("t", "c", "1", "a name");

            assertThat(store.keys().apart(connection, REF).open("t", "c", "1", sealed))
                    .isEqualTo("a name");
            assertThatThrownBy(() -> own.open("t", "c", "1", sealed)).isInstanceOf(IllegalStateException.class);
            assertThat(count(connection, "sh_file_key")).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void refusesASecondKeyForARecord(TestDatabase product) throws Exception {
        try (OpenStore store = store(product, product.newUrl());
                Connection connection = store.connect()) {
            store.keys().create(connection, REF);
            assertThatThrownBy(() -> store.keys().create(connection, REF)).isInstanceOf(SQLException.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void doesNotOpenAKeyMovedToAnotherRecord(TestDatabase product) throws Exception {
        try (OpenStore store = store(product, product.newUrl());
                Connection connection = store.connect()) {
            store.keys().create(connection, REF);
            execute(connection, "update sh_file_key set ref = '" + OTHER.value() + "'");
            assertThatThrownBy(() -> store.keys().open(connection, OTHER))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("does not open");
        }
    }

    @Test
    void hashesForLookUpStablyAndApartByKind() {
        assertThat(keys.lookUp("uprn", "10001"))
                .isEqualTo(keys.lookUp("uprn", "10001"))
                .matches("[A-Za-z0-9_-]{43}")
                .isNotEqualTo(keys.lookUp("phone", "10001"))
                .isNotEqualTo(keys.lookUp("uprn", "10002"))
                .isNotEqualTo(keys.lookUp("uprn1", "0001"));
    }

    @Test
    void hashesDifferentlyUnderAnotherMasterKey() {
        byte[] secret = new byte[32];
        secret[0] = 1;
        Keys others = StoredKeysOf.only(new MasterKey("m", secret));
        assertThat(keys.lookUp("uprn", "10001")).isNotEqualTo(others.lookUp("uprn", "10001"));
        byte[] content = "entry".getBytes(StandardCharsets.UTF_8);
        assertThat(keys.auditMac(content)).isNotEqualTo(others.auditMac(content));
    }

    @Test
    void macsAuditContentInThirtyTwoBytes() {
        byte[] content = "entry".getBytes(StandardCharsets.UTF_8);
        assertThat(keys.auditMac(content)).hasSize(32).isEqualTo(keys.auditMac(content.clone()));
        assertThat(keys.auditMac("entri".getBytes(StandardCharsets.UTF_8))).isNotEqualTo(keys.auditMac(content));
    }

    @Test
    void showsNoKeyAsText() {
        assertThat(keys).hasToString("StoredKeys under m");
    }
}
