package org.reannotate.modelservice.internal.explain;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.reannotate.core.model.ModelException;
import org.reannotate.protocol.rpc.ExplainRequest;
import org.reannotate.protocol.rpc.Explanation;
import org.reannotate.protocol.rpc.ExplanationMap;
import org.reannotate.protocol.run.RunFolder;
import org.reannotate.protocol.words.IoWords;

/**
 * Answers a request from what is kept with the run, asks a worker for the rest, and keeps that too.
 *
 * <pre>{@code
 * Explanation explanation = new Explanations(request).answer(missing -> ask(missing));
 * }</pre>
 */
public final class Explanations {

    /** Computes what is not kept. */
    @FunctionalInterface
    public interface Worker {
        /** Answers all targets of the request. */
        Explanation explain(ExplainRequest request) throws ModelException;
    }

    private final ExplainRequest request;

    /** For one request. */
    public Explanations(ExplainRequest request) {
        this.request = request;
    }

    /**
     * The whole answer, in the order of the targets.
     *
     * @throws ModelException when the run or the image is gone, or the worker failed
     */
    public Explanation answer(Worker worker) throws ModelException {
        ExplanationCache cache = open();
        List<@Nullable KeptExplanation> known = new ArrayList<>();
        request.targets().forEach(columns -> known.add(cache.read(columns)));
        List<List<Integer>> missing = new ArrayList<>();
        for (int i = 0; i < known.size(); i++) {
            if (known.get(i) == null) {
                missing.add(request.targets().get(i));
            }
        }
        if (!missing.isEmpty()) {
            Explanation computed = worker.explain(request.withTargets(missing));
            int next = 0;
            for (int i = 0; i < known.size(); i++) {
                if (known.get(i) == null) {
                    var kept = new KeptExplanation(computed.maps().get(next++), computed.fold(), computed.outOfSample(),
                            computed.layer());
                    cache.write(request.targets().get(i), kept);
                    known.set(i, kept);
                }
            }
        }
        return joined(known);
    }

    private ExplanationCache open() throws ModelException {
        try {
            return ExplanationCache.open(RunFolder.open(Path.of(request.run())), request);
        } catch (IOException e) {
            throw new ModelException(NLS.bind(Messages.Explanations_failed, IoWords.of(e)), e);
        }
    }

    private static Explanation joined(List<@Nullable KeptExplanation> parts) {
        List<ExplanationMap> maps = new ArrayList<>();
        parts.forEach(part -> maps.add(Objects.requireNonNull(part).map()));
        KeptExplanation first = Objects.requireNonNull(parts.get(0));
        return new Explanation(maps, first.fold(), first.outOfSample(), first.layer());
    }
}
