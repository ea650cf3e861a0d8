package org.safehomes.outgoing.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Start-up does not wait for what prints. */
class LazyPrinterTest {

    @Test
    void aPrinterThatHasNotPrintedYetHasLoadedNoLibraryAndNoFont() throws Exception {
        try (var loader = new RecordingLoader()) {
            var constructor = loader.loadClass(PaperPrinter.class.getName()).getDeclaredConstructor();
            constructor.setAccessible(true);
            var printer = constructor.newInstance();
            assertThat(loader.loaded).contains(PaperPrinter.class.getName());
            assertThat(loader.loaded)
                    .noneMatch(type -> type.startsWith("com.openhtmltopdf.") || type.startsWith("org.apache."))
                    .doesNotContain(Typefaces.class.getName());

            var papers = loader.loadClass(Papers.class.getName()).getDeclaredMethod("sample");
            papers.setAccessible(true);
            var paper = papers.invoke(null);
            var pdf = printer.getClass().getMethod("pdf", paper.getClass());
            pdf.setAccessible(true);
            pdf.invoke(printer, paper);
            assertThat(loader.loaded).contains(Typefaces.class.getName());
        }
    }

    /** The classes of this test once more, and which of them were asked for. */
    private static final class RecordingLoader extends URLClassLoader {

        private final List<String> loaded = new ArrayList<>();

        RecordingLoader() {
            super(classPath(), ClassLoader.getPlatformClassLoader());
        }

        private static URL[] classPath() {
            return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                    .map(RecordingLoader::url)
                    .toArray(URL[]::new);
        }

        private static URL url(String path) {
            try {
                return Path.of(path).toUri().toURL();
            } catch (MalformedURLException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            loaded.add(name);
            return super.findClass(name);
        }
    }
}
