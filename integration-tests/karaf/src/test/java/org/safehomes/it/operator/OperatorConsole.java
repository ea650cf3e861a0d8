package org.safehomes.it.operator;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.safehomes.it.karaf.InstalledKaraf;

/** The console of an installation, over ssh as an operator reaches it, and the other commands that it has. */
public final class OperatorConsole {

    private static final String OPERATOR = "operator";
    private static final String PASSWORD = "for-this-test";
    private static final long SECONDS_TO_ANSWER = 120;

    /** What a command wrote, and how it ended. */
    public record Output(int status, String text) {}

    private final Path home;

    private OperatorConsole(Path home) {
        this.home = home;
    }

    /** Opens the console of an installation that was not started yet: ssh is there and not installed. */
    public static OperatorConsole open(InstalledKaraf karaf) throws IOException {
        var features = karaf.home().resolve("etc/org.apache.karaf.features.cfg");
        var lines = new ArrayList<>(Files.readAllLines(features));
        lines.add(lines.indexOf("featuresBoot = \\") + 1, "    ssh, \\");
        Files.write(features, lines);
        Files.writeString(karaf.home().resolve("etc/users.properties"), OPERATOR + " = " + PASSWORD + ",ssh,admin\n");
        return new OperatorConsole(karaf.home());
    }

    /** Types a command. */
    public Output type(String command) throws IOException {
        var port = Files.readAllLines(home.resolve("etc/org.apache.karaf.shell.cfg")).stream()
                .filter(line -> line.startsWith("sshPort"))
                .map(line -> line.replaceFirst(".*= *", ""))
                .findFirst()
                .orElseThrow();
        return run(
                command + "\n",
                List.of(
                        home.resolve("bin/client").toString(),
                        "-h",
                        "127.0.0.1",
                        "-a",
                        port,
                        "-u",
                        OPERATOR,
                        "-p",
                        PASSWORD,
                        "-r",
                        "30",
                        "-b"));
    }

    /** Runs a program of the installation's {@code bin}. */
    public Output run(String program, String... arguments) throws IOException {
        var command = new ArrayList<String>();
        command.add(home.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        return run("", command);
    }

    private Output run(String input, List<String> command) throws IOException {
        var out = Files.createTempFile(home, "output", ".txt");
        var in = Files.writeString(Files.createTempFile(home, "input", ".txt"), input);
        var program = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectInput(in.toFile())
                .redirectOutput(out.toFile());
        program.environment().put("JAVA_HOME", System.getProperty("java.home"));
        var running = program.start();
        try {
            if (!running.waitFor(SECONDS_TO_ANSWER, TimeUnit.SECONDS)) {
                throw new IllegalStateException(command + " does not end");
            }
            return new Output(running.exitValue(), Files.readString(out, StandardCharsets.UTF_8));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            running.destroyForcibly();
        }
    }
}
