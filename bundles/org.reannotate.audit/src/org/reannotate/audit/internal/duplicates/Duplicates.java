package org.reannotate.audit.internal.duplicates;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.analysis.arrays.EmbeddingMatrix;
import org.reannotate.analysis.duplicates.ContentHashes;
import org.reannotate.analysis.duplicates.DuplicateFinder;
import org.reannotate.analysis.duplicates.DuplicateGroups;
import org.reannotate.analysis.duplicates.DuplicateInput;
import org.reannotate.analysis.duplicates.DuplicateKind;
import org.reannotate.analysis.duplicates.DuplicateOptions;
import org.reannotate.audit.internal.input.AuditInput;
import org.reannotate.audit.result.AuditSamples;
import org.reannotate.audit.result.DuplicateGroup;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.dataset.SampleRecord;

/** The duplicates among the rows of an audit, in the forms that folds, store and report need. */
public final class Duplicates {
    private final DuplicateGroups groups;
    private final AuditSamples samples;

    private Duplicates(DuplicateGroups groups, AuditSamples samples) {
        this.groups = groups;
        this.samples = samples;
    }

    /**
     * Finds them by content, and where {@code near} is asked for by what the pictures look like.
     *
     * @param embeddings N rows of one frozen network, or null
     */
    public static Duplicates find(DatasetStore store, AuditInput input, boolean near,
            @Nullable EmbeddingMatrix embeddings, IProgressMonitor monitor) throws DatasetException {
        DuplicateInput known = DuplicateInput.of(contents(input.records())).withLabels(input.samples().labels());
        if (near) {
            known = known.withPerceptualHashes(new PerceptualHashing(store).hashes(input, monitor));
            known = embeddings == null ? known : known.withEmbeddings(embeddings);
        }
        return new Duplicates(DuplicateFinder.groups(known, DuplicateOptions.defaults()), input.samples());
    }

    private static ContentHashes contents(List<SampleRecord> records) {
        byte[][] hashes = new byte[records.size()][];
        for (int row = 0; row < hashes.length; row++) {
            hashes[row] = records.get(row).contentHashBytes();
        }
        return ContentHashes.of(hashes);
    }

    /** N, number of the group or -1: what must share a fold. */
    public int[] groupOf() {
        return groups.groupOf();
    }

    /** Whether the row is in a group whose labels differ. */
    public boolean labelsDiffer(int row) {
        int group = groups.groupOf()[row];
        return group >= 0 && groups.groups().get(group).labelsDiffer();
    }

    /** Replaces what the store knows. */
    public void save(DatasetStore store) throws DatasetException {
        var records = new ArrayList<org.reannotate.core.findings.DuplicateGroup>();
        for (var group : groups.groups()) {
            records.add(new org.reannotate.core.findings.DuplicateGroup(records.size(), kind(group.kind()),
                    IntStream.of(group.rows()).map(samples::id).sorted().boxed().toList()));
        }
        store.saveDuplicates(records);
    }

    /** For the report: groups with differing labels first, members by path. */
    public List<DuplicateGroup> report() {
        var report = new ArrayList<DuplicateGroup>();
        for (var group : groups.groups()) {
            List<DuplicateGroup.Member> members = IntStream.of(group.rows()).mapToObj(this::member)
                    .sorted(Comparator.comparing(DuplicateGroup.Member::path)).toList();
            report.add(new DuplicateGroup(report.size() + 1, group.labelsDiffer(), members));
        }
        return List.copyOf(report);
    }

    private DuplicateGroup.Member member(int row) {
        DuplicateGroup.Kind kind = groups.kinds()[row] == DuplicateKind.EXACT ? DuplicateGroup.Kind.EXACT
                : DuplicateGroup.Kind.NEAR;
        return new DuplicateGroup.Member(row, samples.path(row), samples.label(row), kind);
    }

    private static org.reannotate.core.findings.DuplicateKind kind(DuplicateKind kind) {
        return kind == DuplicateKind.EXACT ? org.reannotate.core.findings.DuplicateKind.EXACT
                : org.reannotate.core.findings.DuplicateKind.NEAR;
    }
}
