package org.safehomes.kernel.problem;

/**
 * What an operation answers when it cannot do what was asked. Nothing has changed when one is thrown.
 *
 * <p>Its message is shown to the caller, so it names no person, address or class, and says what to do next where there is
 * something to do.
 */
public abstract sealed class DomainProblem extends RuntimeException
        permits NotSignedIn,
                NotAllowed,
                NoSuchRecord,
                StaleVersion,
                InvalidInput,
                RefusedByRule,
                KeyReused,
                ParameterNotSet,
                Unavailable {

    private static final long serialVersionUID = 1L;

    DomainProblem(String message) {
        super(message);
    }

    DomainProblem(String message, Throwable cause) {
        super(message, cause);
    }
}
