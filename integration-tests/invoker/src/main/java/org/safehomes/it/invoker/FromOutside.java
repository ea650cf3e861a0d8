package org.safehomes.it.invoker;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives a test method inside Karaf the texts that the caller outside passed along, in their order. */
public final class FromOutside implements ParameterResolver {

    private static final String NAME = "org.safehomes.it.argument.";

    /** The configuration parameter that carries an argument into the container. */
    static String parameter(int index) {
        return NAME + index;
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == String.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return test.getConfigurationParameter(parameter(parameter.getIndex()))
                .orElseThrow(() ->
                        new ParameterResolutionException("nothing was passed for parameter " + parameter.getIndex()));
    }
}
