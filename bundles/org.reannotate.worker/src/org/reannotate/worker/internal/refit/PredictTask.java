package org.reannotate.worker.internal.refit;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.file.Path;

import org.eclipse.osgi.util.NLS;
import org.reannotate.imaging.decode.DecodeTarget;
import org.reannotate.imaging.decode.ImageException;
import org.reannotate.protocol.rpc.ErrorCode;
import org.reannotate.protocol.rpc.PredictRequest;
import org.reannotate.protocol.rpc.Prediction;
import org.reannotate.protocol.run.RunFolder;
import org.reannotate.protocol.run.RunInfo;
import org.reannotate.protocol.words.IoWords;
import org.reannotate.worker.internal.engine.EngineStep;
import org.reannotate.worker.internal.engine.WorkerException;
import org.reannotate.worker.internal.images.Normalization;
import org.reannotate.worker.internal.job.Job;
import org.reannotate.worker.internal.transfer.BackboneNetwork;

/** What a run says of one image. */
public record PredictTask(Job job, PredictRequest request, Kept kept) {

	private static final double MILLION = 1e6;

	/** Computes. */
	public Prediction run() throws WorkerException {
		long start = System.nanoTime();
		RunFolder folder = open();
		RunInfo info = info(folder);
		if (info.recipe().trainsNetwork()) {
			return new NetworkAnswer(job, kept, folder, info).to(request, start);
		}
		KnownRun run = kept.run(folder);
		Answers answers = kept.answers(run);
		try (var loan = kept.network(run, job)) {
			float[] embedding = embed(loan.network());
			return new Prediction(answers.probabilities(embedding, request.fold()), answers.columns(), embedding,
					answers.refitted(), (System.nanoTime() - start) / MILLION);
		}
	}

	private RunFolder open() throws WorkerException {
		try {
			return RunFolder.open(Path.of(request.folder()));
		} catch (IOException e) {
			throw new WorkerException(ErrorCode.BAD_INPUT, IoWords.of(e), e);
		}
	}

	private static RunInfo info(RunFolder folder) throws WorkerException {
		try {
			return RunInfo.read(folder);
		} catch (IOException e) {
			throw new WorkerException(ErrorCode.BAD_INPUT, IoWords.of(e), e);
		}
	}

	private float[] embed(BackboneNetwork network) throws WorkerException {
		var input = network.backbone().input();
		float[] planar = new float[3 * input.width() * input.height()];
		try {
			byte[] rgb = job.decoder().decode(Path.of(request.image()), DecodeTarget.stretch(input.width(), input.height()))
					.rgb();
			Normalization.of(input).write(rgb, planar);
		} catch (ImageException e) {
			throw new WorkerException(ErrorCode.BAD_INPUT,
					NLS.bind(Messages.PredictTask_unreadable, request.image(), e.reason()), e);
		}
		FloatBuffer direct = ByteBuffer.allocateDirect(planar.length * Float.BYTES).order(ByteOrder.nativeOrder())
				.asFloatBuffer().put(planar).flip();
		float[][] result = new float[1][];
		EngineStep.run(1, () -> result[0] = network.embed(direct, 1));
		return result[0];
	}
}
