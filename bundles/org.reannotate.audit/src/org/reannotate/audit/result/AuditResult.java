package org.reannotate.audit.result;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.analysis.arrays.EmbeddingMatrix;
import org.reannotate.analysis.arrays.ProbabilityMatrix;
import org.reannotate.analysis.labelissues.LabelIssueResult;
import org.reannotate.analysis.mergeable.MergeableResult;
import org.reannotate.analysis.multiclass.MultiClassResult;
import org.reannotate.audit.recipe.RecipeChoice;

/**
 * All that an audit found, with the arrays it found it in: what a report needs.
 *
 * @param runName name of the run's folder in {@code runs/}
 * @param runFolder the published run
 * @param recipe the network that was trained and why that one
 * @param samples rows of the arrays
 * @param categories columns of the arrays, in order: the K categories that carry samples
 * @param probabilities N x K, out of sample, mapped from the run folder; rows of {@code unreadableRows} are uniform
 * @param embeddings N x D, mapped, or null when the network has none
 * @param labelIssues N entries each; columns are those of {@code categories}
 * @param multiClass N scores
 * @param mergeable pairs of columns
 * @param duplicates groups with differing labels first
 * @param unreadable at import and during the run, ordered by path
 * @param unreadableRows rows that have no prediction because the image could not be read during the run, ascending
 * @param excluded samples that people excluded, which are in no array
 * @param notes things a person should know, one sentence each: left out categories, a resumed run, a halved batch
 * @param seconds wall-clock seconds by phase, in the order of the phases
 */
public record AuditResult(String runName, Path runFolder, RecipeChoice recipe, AuditSamples samples,
        List<AuditCategory> categories, ProbabilityMatrix probabilities, @Nullable EmbeddingMatrix embeddings,
        LabelIssueResult labelIssues, MultiClassResult multiClass, MergeableResult mergeable,
        List<DuplicateGroup> duplicates, List<UnreadableSample> unreadable, int[] unreadableRows, int excluded,
        List<String> notes, Map<String, Double> seconds) {
}
