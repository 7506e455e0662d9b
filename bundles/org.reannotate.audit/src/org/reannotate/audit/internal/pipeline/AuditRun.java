package org.reannotate.audit.internal.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.reannotate.audit.AuditException;
import org.reannotate.audit.AuditRequest;
import org.reannotate.audit.internal.duplicates.DuplicateSearch;
import org.reannotate.audit.internal.duplicates.Duplicates;
import org.reannotate.audit.internal.findings.Analysis;
import org.reannotate.audit.internal.findings.FindingSets;
import org.reannotate.audit.internal.findings.Findings;
import org.reannotate.audit.internal.findings.KeptAnswers;
import org.reannotate.audit.internal.findings.RunRecords;
import org.reannotate.audit.internal.input.AuditInput;
import org.reannotate.audit.internal.input.InputReader;
import org.reannotate.audit.internal.run.AuditLock;
import org.reannotate.audit.internal.run.Device;
import org.reannotate.audit.internal.run.EarlierRuns;
import org.reannotate.audit.internal.run.RunArrays;
import org.reannotate.audit.internal.run.RunPreparation;
import org.reannotate.audit.internal.run.RunTraining;
import org.reannotate.audit.recipe.RecipeChoice;
import org.reannotate.audit.recipe.RecipeChooser;
import org.reannotate.audit.result.AuditResult;
import org.reannotate.audit.training.TrainingListener;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.findings.RunRecord;
import org.reannotate.core.model.ModelException;
import org.reannotate.core.model.ModelService;
import org.reannotate.protocol.recipe.Recipe;
import org.reannotate.protocol.run.RunFolder;
import org.reannotate.protocol.run.RunInfo;
import org.reannotate.protocol.run.RunInput;

/** One audit. Used once, by one thread, while it holds the dataset's audit lock. */
public final class AuditRun {
    private final ModelService models;
    private final RecipeChooser chooser;
    private final Device device;
    private final AuditRequest request;
    private final DatasetStore store;
    private final Path runs;
    private final AuditLock lock;
    private final Phases phases = new Phases();
    private final List<String> notes = new ArrayList<>();

    /** An audit that is about to begin. */
    public AuditRun(ModelService models, RecipeChooser chooser, Device device, AuditRequest request, AuditLock lock) {
        this.models = models;
        this.chooser = chooser;
        this.device = device;
        this.request = request;
        this.lock = lock;
        this.store = request.store();
        this.runs = store.info().runsFolder();
    }

    /** Goes through all phases. */
    public AuditResult run(IProgressMonitor monitor)
            throws AuditException, DatasetException, ModelException, IOException {
        SubMonitor progress = SubMonitor.convert(monitor, NLS.bind(Messages.AuditRun_progress, store.info().name()),
                1000);
        AuditInput read = InputReader.read(store, progress.split(10));
        RecipeChoice wanted = FoldCount.fitting(chooser.choose(request.recipe()), read);
        var choice = new RecipeChoice(device.chosen(wanted.recipe(), notes, progress.split(5)), wanted.explanation());
        notes.addAll(InputNotes.of(read, choice.recipe()));
        phases.ended("read");

        Duplicates duplicates = new DuplicateSearch(models, store, request.nearDuplicates(), notes,
                () -> phases.ended("embed")).find(read, choice.recipe(), progress.split(295));
        duplicates.save(store);
        AuditInput input = SplitAssignment.complete(store, read, duplicates.groupOf(), choice.recipe().seed());
        phases.ended("duplicates");

        RunFolder folder = train(input, duplicates, choice.recipe(), progress.split(610));
        phases.ended("train");

        RunArrays arrays = RunArrays.read(folder, input.rows(), input.categories().size());
        RunUnreadable.check(input, arrays);
        Findings findings = new Analysis(input, arrays, duplicates.groupOf(), KeptAnswers.read(store),
                request.labelIssues(), choice.recipe().seed()).run(progress.split(60));
        phases.ended("analyse");

        publish(folder, new FindingSets(input, arrays, findings, duplicates::labelsDiffer), findings);
        progress.split(20);
        phases.ended("publish");
        return new AuditResult(folder.name(), folder.path(), choice, input.samples(), input.categories(),
                arrays.probabilities(), arrays.embeddings(), findings.labelIssues(), findings.multiClass(),
                findings.mergeable(), duplicates.report(), RunUnreadable.all(input, arrays), arrays.unreadableRows(),
                input.excluded(), List.copyOf(notes), phases.seconds());
    }

    /** A whole, published run: a new one, or an earlier one gone on with. */
    private RunFolder train(AuditInput input, Duplicates duplicates, Recipe recipe, SubMonitor monitor)
            throws DatasetException, ModelException, IOException {
        RunInput runInput = RunPreparation.input(input, duplicates.groupOf(), recipe);
        RunFolder folder = folder(runInput, recipe, input.lastDecision());
        if (!folder.isPartial()) {
            return folder;
        }
        RunFolder published = new RunTraining(models, lock, TrainingListener.NONE, notes).train(folder, monitor);
        new EarlierRuns(runs).discardUnfinished(recipe);
        return published;
    }

    private RunFolder folder(RunInput input, Recipe recipe, long lastDecision) throws DatasetException, IOException {
        if (request.resume()) {
            Optional<RunFolder> earlier = resumable(input, recipe);
            if (earlier.isPresent()) {
                return earlier.get();
            }
        }
        return RunPreparation.create(runs, recipe, input, lastDecision);
    }

    private Optional<RunFolder> resumable(RunInput input, Recipe recipe) throws DatasetException, IOException {
        var earlier = new EarlierRuns(runs);
        Set<String> published = store.runs().stream().map(RunRecord::name).collect(Collectors.toSet());
        Optional<RunFolder> found = earlier.resumable(recipe, input, published);
        if (found.isEmpty()) {
            notes.add(earlier.anyUnfinished()
                    ? Messages.AuditRun_didNotFit
                    : Messages.AuditRun_noneUnfinished);
        }
        return found;
    }

    private void publish(RunFolder folder, FindingSets sets, Findings findings) throws DatasetException, IOException {
        RunInfo info = RunInfo.read(folder);
        store.publish(sets.current(RunRecords.finished(info, findings), store.index()));
    }
}
