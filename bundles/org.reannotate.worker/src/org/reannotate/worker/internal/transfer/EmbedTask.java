package org.reannotate.worker.internal.transfer;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.reannotate.protocol.backbone.Backbone;
import org.reannotate.protocol.backbone.BackboneException;
import org.reannotate.protocol.json.Json;
import org.reannotate.protocol.rpc.EmbedOutcome;
import org.reannotate.protocol.rpc.EmbedRequest;
import org.reannotate.protocol.rpc.ErrorCode;
import org.reannotate.protocol.run.RunSample;
import org.reannotate.protocol.words.IoWords;
import org.reannotate.worker.internal.engine.WorkerException;
import org.reannotate.worker.internal.images.Unreadable;
import org.reannotate.worker.internal.job.Job;

/** A request for embeddings without a run. */
public record EmbedTask(Job job, EmbedRequest request) {

	/** Computes. */
	public EmbedOutcome run() throws WorkerException {
		Backbone backbone = BackboneSource.resolve(request.backbone(), request.online(), job);
		var unreadable = new Unreadable();
		List<RunSample> samples = samples();
		try (var network = BackboneNetwork.load(backbone, job.engine())) {
			var counts = new Embedder(job, network, samples, unreadable).write(Path.of(request.output()), request.batchSize());
			return new EmbedOutcome(backbone.embedding().size(), counts.computed(), counts.reused(),
					unreadable.list(samples), List.of());
		} catch (BackboneException e) {
			throw new WorkerException(ErrorCode.BACKBONE, String.valueOf(e.getMessage()), e);
		} catch (IOException e) {
			throw new WorkerException(ErrorCode.WRITE_FAILED, NLS.bind(Messages.EmbedTask_unwritten, IoWords.of(e)), e);
		}
	}

	private List<RunSample> samples() throws WorkerException {
		var samples = new ArrayList<RunSample>();
		try (BufferedReader lines = Files.newBufferedReader(Path.of(request.samples()))) {
			String line;
			while ((line = lines.readLine()) != null) {
				samples.add(Json.parse(line, RunSample.class, () -> Messages.EmbedTask_line));
			}
			return samples;
		} catch (IllegalArgumentException e) {
			throw new WorkerException(ErrorCode.BAD_INPUT, NLS.bind(Messages.EmbedTask_inLine,
					new Object[] { request.samples(), samples.size() + 1, e.getMessage() }), e);
		} catch (IOException e) {
			throw new WorkerException(ErrorCode.BAD_INPUT,
					NLS.bind(Messages.EmbedTask_unreadable, request.samples(), IoWords.of(e)), e);
		}
	}
}
