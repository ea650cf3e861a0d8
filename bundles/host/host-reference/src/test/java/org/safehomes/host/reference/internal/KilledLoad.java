package org.safehomes.host.reference.internal;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.safehomes.host.reference.internal.sample.BoroughPlan;
import org.safehomes.store.Database;
import org.safehomes.store.Dialect;

/**
 * A process of its own that loads a borough, comes to a halt at a certain point, says so and waits to be killed.
 * Arguments: product, address of the database, homes, seed, name of the JDBC method to halt in, the how manieth call of it.
 */
final class KilledLoad {

    static final String HALTED = "halted";

    private final Database database;
    private final String haltIn;
    private int callsLeft;

    private KilledLoad(Database database, String haltIn, int call) {
        this.database = database;
        this.haltIn = haltIn;
        this.callsLeft = call;
    }

    public static void main(String[] arguments) throws Exception {
        var database = Product.valueOf(arguments[0]).at(arguments[1]);
        var plan = new BoroughPlan(Integer.parseInt(arguments[2]), Long.parseLong(arguments[3]));
        var halting = new KilledLoad(database, arguments[4], Integer.parseInt(arguments[5]));
        LoadedBorough.load(halting.database(), plan);
        System.out.println("ended");
    }

    private Database database() {
        return new Database() {
            @Override
            public Connection connect() throws SQLException {
                return watched(Connection.class, database.connect());
            }

            @Override
            public Dialect dialect() {
                return database.dialect();
            }
        };
    }

    private <T> T watched(Class<T> type, T real) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, values) -> call(real, method, values)));
    }

    private Object call(Object real, Method method, Object[] values) throws Throwable {
        try {
            if (method.getName().equals(haltIn) && --callsLeft == 0) {
                System.out.println(HALTED);
                System.in.read();
            }
            var answer = method.invoke(real, values);
            return answer instanceof PreparedStatement statement ? watched(PreparedStatement.class, statement) : answer;
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
