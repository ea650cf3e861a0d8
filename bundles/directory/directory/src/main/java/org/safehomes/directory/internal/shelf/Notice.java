package org.safehomes.directory.internal.shelf;

/**
 * Something an administrator should know.
 *
 * @param warning whether there is something to do
 * @param text sentences that say what to do; they name directories, bundles and files, and hold nothing of an entry
 */
public record Notice(boolean warning, String text) {

    static Notice fine(String text) {
        return new Notice(false, text);
    }

    static Notice warning(String text) {
        return new Notice(true, text);
    }
}
