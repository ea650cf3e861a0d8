package org.safehomes.outgoing.internal.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.safehomes.outgoing.Block;
import org.safehomes.outgoing.Paper;

/** All that a paper says, folded: what stands outside, and everything. */
record Wording(String outside, String everything) {

    static Wording of(Paper paper) {
        return without(List.of(), paper);
    }

    /** @param given what a field that holds just that says nothing by */
    static Wording without(List<String> given, Paper paper) {
        var all = new ArrayList<String>();
        all.add(paper.title());
        all.add(paper.reference());
        paper.sections().forEach(section -> {
            all.add(section.heading());
            section.blocks().stream().flatMap(block -> texts(block, given)).forEach(all::add);
        });
        all.add(paper.footer());
        return new Wording(
                Folding.text(paper.title() + "\n" + paper.reference()), Folding.text(String.join("\n", all)));
    }

    private static Stream<String> texts(Block block, List<String> given) {
        if (block instanceof Block.Fields fields) {
            return fields.fields().stream()
                    .flatMap(field -> given.contains(field.value())
                            ? Stream.of(field.label())
                            : Stream.of(field.label(), field.value()));
        }
        if (block instanceof Block.Paragraph paragraph) {
            return Stream.of(paragraph.text());
        }
        if (block instanceof Block.Bullets bullets) {
            return bullets.items().stream();
        }
        var grid = (Block.Grid) block;
        return Stream.concat(grid.headings().stream(), grid.rows().stream().flatMap(List::stream));
    }
}
