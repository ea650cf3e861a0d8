package org.safehomes.store.internal.schema;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.SortedMap;
import liquibase.resource.AbstractResource;
import liquibase.resource.AbstractResourceAccessor;
import liquibase.resource.Resource;

/** Shows Liquibase the files of one change log and nothing else. */
final class ChangeLogFiles extends AbstractResourceAccessor {

    private final SortedMap<String, byte[]> files;

    ChangeLogFiles(ChangeLog log) {
        this.files = log.files();
    }

    @Override
    public List<Resource> getAll(String path) {
        String name = normal(path);
        return files.containsKey(name) ? List.of(new Entry(name)) : List.of();
    }

    @Override
    public List<Resource> search(String path, boolean recursive) {
        String name = normal(path);
        String directory = name.isEmpty() || name.endsWith("/") ? name : name + "/";
        return files.keySet().stream()
                .filter(file -> file.startsWith(directory))
                .filter(file -> recursive || file.indexOf('/', directory.length()) < 0)
                .<Resource>map(Entry::new)
                .toList();
    }

    @Override
    public List<String> describeLocations() {
        return List.of("the bundle's change log directory");
    }

    @Override
    public void close() {
        // nothing is open
    }

    private static String normal(String path) {
        String name = path.startsWith("classpath:") ? path.substring("classpath:".length()) : path;
        String relative = name.startsWith("/") ? name.substring(1) : name;
        return URI.create(relative).normalize().getPath();
    }

    private final class Entry extends AbstractResource {

        Entry(String name) {
            super(name, URI.create("changelog:/" + name));
        }

        @Override
        public InputStream openInputStream() {
            return new ByteArrayInputStream(files.getOrDefault(getPath(), new byte[0]));
        }

        @Override
        public boolean exists() {
            return files.containsKey(getPath());
        }

        @Override
        public Resource resolve(String other) {
            return new Entry(normal(getPath() + "/" + other));
        }

        @Override
        public Resource resolveSibling(String other) {
            int slash = getPath().lastIndexOf('/');
            return new Entry(normal(getPath().substring(0, slash + 1) + other));
        }
    }
}
