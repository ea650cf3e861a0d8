package org.safehomes.directory.internal.make;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.console.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.safehomes.directory.Audience;
import org.safehomes.directory.Gender;
import org.safehomes.directory.Group;
import org.safehomes.directory.Need;
import org.safehomes.directory.internal.data.DirectoryData;
import org.safehomes.directory.internal.data.DirectoryReader;
import org.safehomes.directory.internal.data.Reading;
import org.safehomes.kernel.rule.Upholds;

/** What is handed to whoever has no Java: every file of it is taken, and every step of the guide is true. */
@Upholds("SU-3")
class TemplateTest {

    private static final Path TEMPLATE = Path.of("../../../karaf-config/directory-template");

    @TempDir
    Path karaf;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @AfterEach
    void tearDown() {
        System.clearProperty("karaf.base");
        System.clearProperty("karaf.data");
    }

    private static String guide() throws IOException {
        return Files.readString(TEMPLATE.resolve("README.md"));
    }

    private static Reading.Taken taken(String file) throws IOException {
        try (var in = Files.newInputStream(TEMPLATE.resolve(file))) {
            var reading = DirectoryReader.read(file, in, DirectoryMakerTest.CLOCK);
            assertThat(reading).isInstanceOf(Reading.Taken.class);
            return (Reading.Taken) reading;
        }
    }

    @Test
    void bothTemplatesAreTakenWithoutARemark() throws IOException {
        for (var file : List.of("directory.csv", "directory.json")) {
            assertThat(taken(file).remarks()).isEmpty();
            assertThat(taken(file).data().services())
                    .extracting(each -> each.name())
                    .containsExactly("Sample Advice Desk", "Sample Helpline", "Sample Home");
            assertThat(taken(file).data().services())
                    .filteredOn(each -> each.needs().contains(Need.REFUGE))
                    .allSatisfy(each -> assertThat(each.audience()).isEqualTo(Audience.STAFF));
        }
        assertThat(taken("directory.json").data().marac()).isPresent();
    }

    @Test
    void theGuideNamesEveryColumnOfTheTemplateInItsOrder() throws IOException {
        var columns = Pattern.compile("^\\| `([a-z_0-9]+)` \\|", Pattern.MULTILINE)
                .matcher(guide())
                .results()
                .map(each -> each.group(1))
                .toList();
        var header = Files.readAllLines(TEMPLATE.resolve("directory.csv")).get(0);

        assertThat(columns).containsExactly(header.split(","));
    }

    @Test
    void theGuideNamesEveryNeedGroupAndGenderAndNoOther() throws IOException {
        var named = new TreeSet<String>();
        Pattern.compile("`([A-Z][A-Z_]+)`").matcher(guide()).results().forEach(each -> named.add(each.group(1)));
        var all = new TreeSet<String>();
        Arrays.stream(Need.values()).forEach(each -> all.add(each.name()));
        Arrays.stream(Group.values()).forEach(each -> all.add(each.name()));
        Arrays.stream(Gender.values()).forEach(each -> all.add(each.name()));

        assertThat(named).isEqualTo(all);
    }

    @Test
    void theStepsOfTheGuideMakeABundleThatAFrameworkStarts() throws Exception {
        System.setProperty("karaf.base", karaf.toString());
        System.setProperty("karaf.data", karaf.resolve("data").toString());
        Files.createDirectories(karaf.resolve("etc/directory"));
        Files.copy(TEMPLATE.resolve("directory.csv"), karaf.resolve("etc/directory/services.csv"));

        asTheGuideSays().execute();
        assertThat(karaf.resolve("data/directories")).doesNotExist();
        var making = asTheGuideSays();
        making.check = false;
        making.execute();

        var install = printed.toString(StandardCharsets.UTF_8)
                .lines()
                .filter(each -> each.startsWith("  bundle:install -s "))
                .findFirst()
                .orElseThrow();
        var bundle = started(install.replace("  bundle:install -s ", ""));
        assertThat(bundle.getSymbolicName()).isEqualTo("org.safehomes.directory.anytown");
        assertThat(bundle.getState()).isEqualTo(Bundle.ACTIVE);
        assertThat(data(bundle).about().title()).isEqualTo("Anytown");
        assertThat(data(bundle).services()).hasSize(3);
        bundle.getBundleContext().getBundle(0).stop();
    }

    /** The command with the options that stand in the guide. */
    private MakeCommand asTheGuideSays() throws IOException, IllegalAccessException {
        var line = guide().lines()
                .filter(each -> each.contains("karaf@root()> safehomes:directory-make "))
                .findFirst()
                .orElseThrow();
        var words = new ArrayList<String>();
        Pattern.compile("\"([^\"]*)\"|(\\S+)")
                .matcher(line.substring(line.indexOf("directory-make ") + "directory-make ".length()))
                .results()
                .forEach(each -> words.add(each.group(1) == null ? each.group(2) : each.group(1)));
        var command = new MakeCommand();
        command.clock = DirectoryMakerTest.CLOCK;
        var console = new PrintStream(printed, true, StandardCharsets.UTF_8);
        command.session = (Session) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {Session.class},
                (proxy, method, arguments) -> method.getName().equals("getConsole") ? console : null);
        command.file = words.remove(words.size() - 1);
        while (!words.isEmpty()) {
            var option = words.remove(0);
            var field = Arrays.stream(MakeCommand.class.getDeclaredFields())
                    .filter(each -> each.isAnnotationPresent(Option.class)
                            && each.getAnnotation(Option.class).name().equals(option))
                    .findFirst()
                    .orElseThrow();
            field.setAccessible(true);
            field.set(command, field.getType() == boolean.class ? (Object) true : words.remove(0));
        }
        return command;
    }

    private Bundle started(String location) throws Exception {
        Framework framework = new org.apache.felix.framework.FrameworkFactory()
                .newFramework(Map.of(
                        Constants.FRAMEWORK_STORAGE,
                        karaf.resolve("cache").toString(),
                        Constants.FRAMEWORK_SYSTEMCAPABILITIES_EXTRA,
                        "osgi.extender;osgi.extender=safehomes.directory;version:Version=1.0.0"));
        framework.start();
        var bundle = framework.getBundleContext().installBundle(location);
        bundle.start();
        return bundle;
    }

    private static DirectoryData data(Bundle bundle) throws IOException {
        var path = bundle.getHeaders().get("SafeHomes-Directory");
        try (var in = bundle.getEntry(path).openStream()) {
            return ((Reading.Taken) DirectoryReader.read(path, in, DirectoryMakerTest.CLOCK)).data();
        }
    }
}
