package org.reannotate.modelservice.service;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.osgi.util.NLS;
import org.reannotate.core.model.ModelException;
import org.reannotate.modelservice.internal.process.ProgressTicks;
import org.reannotate.modelservice.internal.process.WorkerFailure;
import org.reannotate.protocol.process.WorkerSettings;
import org.reannotate.protocol.recipe.Recipe;
import org.reannotate.protocol.rpc.EmbedOutcome;
import org.reannotate.protocol.rpc.EmbedRequest;

/** Embeddings of a backbone without a run; a worker that ran out of memory is followed by one with half the batch. */
final class Embedding {
    private final WorkerProcesses processes;
    private final Recipe recipe;
    private final Path samples;
    private final Path output;

    Embedding(WorkerProcesses processes, Recipe recipe, Path samples, Path output) {
        this.processes = processes;
        this.recipe = recipe;
        this.samples = samples.toAbsolutePath();
        this.output = output.toAbsolutePath();
    }

    EmbedOutcome run(WorkerSettings settings, Path log, ProgressTicks ticks) throws ModelException {
        var notes = new ArrayList<String>();
        int batch = recipe.training().batchSize();
        for (;;) {
            EmbedRequest request = request(batch);
            try {
                return noted(processes.ask(settings, log, EmbedOutcome.class, worker -> worker.embed(request), ticks),
                        notes);
            } catch (WorkerFailure e) {
                if (e.kind() != WorkerFailure.Kind.OUT_OF_MEMORY || batch == 1) {
                    throw FailureText.exception(e, log);
                }
                notes.add(NLS.bind(Messages.Embedding_smallerBatch, batch, batch / 2));
                batch /= 2;
            }
        }
    }

    private EmbedRequest request(int batch) {
        return new EmbedRequest(Objects.requireNonNull(recipe.backbone(), "a transfer recipe"), recipe.online(),
                samples.toString(), output.toString(), batch);
    }

    private static EmbedOutcome noted(EmbedOutcome outcome, List<String> notes) {
        var all = new ArrayList<>(notes);
        all.addAll(outcome.notes());
        return new EmbedOutcome(outcome.dimensions(), outcome.computed(), outcome.reused(), outcome.unreadable(), all);
    }
}
