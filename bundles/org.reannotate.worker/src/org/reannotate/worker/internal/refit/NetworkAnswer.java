package org.reannotate.worker.internal.refit;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.file.Path;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.reannotate.imaging.decode.DecodeTarget;
import org.reannotate.imaging.decode.ImageException;
import org.reannotate.protocol.rpc.ErrorCode;
import org.reannotate.protocol.rpc.PredictRequest;
import org.reannotate.protocol.rpc.Prediction;
import org.reannotate.protocol.run.LivingFolder;
import org.reannotate.protocol.run.RunColumn;
import org.reannotate.protocol.run.RunFolder;
import org.reannotate.protocol.run.RunInfo;
import org.reannotate.protocol.words.IoWords;
import org.reannotate.worker.internal.engine.EngineStep;
import org.reannotate.worker.internal.engine.WorkerException;
import org.reannotate.worker.internal.job.Job;
import org.reannotate.worker.internal.network.RunNetwork;

/** What a run's own networks say of one image, with the heads that were fitted to newer labels since where there are such. */
record NetworkAnswer(Job job, Kept kept, RunFolder run, RunInfo info) {

	private static final double MILLION = 1e6;

	/** @param start nanoseconds when the request came */
	Prediction to(PredictRequest request, long start) throws WorkerException {
		Answers newer = newer();
		int folds = info.recipe().networks();
		boolean one = request.fold() >= 0 && request.fold() < folds;
		int first = one && folds > 1 ? request.fold() : 0;
		int count = one ? 1 : folds;
		int[] columns = newer == null ? info.categories().stream().mapToInt(RunColumn::id).toArray() : newer.columns();
		float[] sum = new float[columns.length];
		float[] embedding = {};
		for (int fold = first; fold < first + count; fold++) {
			try (var loan = kept.ownNetworks().network(run, fold, job.engine())) {
				RunNetwork network = loan.network();
				RunNetwork.Answer answer = ask(network, read(network, request.image()));
				float[] probabilities = newer == null ? network.probabilities(answer.logits())
						: newer.probabilities(newer.heads().get(fold), answer.embeddings());
				for (int k = 0; k < sum.length; k++) {
					sum[k] += probabilities[k] / count;
				}
				embedding = fold == first ? answer.embeddings() : embedding;
			}
		}
		return new Prediction(sum, columns, embedding, newer != null, (System.nanoTime() - start) / MILLION);
	}

	private @Nullable Answers newer() throws WorkerException {
		try {
			return LivingFolder.newest(run).equals(run) ? null : kept.answers(kept.run(run));
		} catch (IOException e) {
			throw new WorkerException(ErrorCode.BAD_INPUT, IoWords.of(e), e);
		}
	}

	private static RunNetwork.Answer ask(RunNetwork network, FloatBuffer picture) throws WorkerException {
		var answer = new RunNetwork.Answer[1];
		EngineStep.run(1, () -> answer[0] = network.predict(picture, 1));
		return answer[0];
	}

	private FloatBuffer read(RunNetwork network, String image) throws WorkerException {
		float[] planar = new float[3 * network.width() * network.height()];
		try {
			byte[] rgb = job.decoder().decode(Path.of(image), DecodeTarget.stretch(network.width(), network.height())).rgb();
			network.normalization().write(rgb, planar);
		} catch (ImageException e) {
			throw new WorkerException(ErrorCode.BAD_INPUT,
					NLS.bind(Messages.NetworkAnswer_unreadable, image, e.reason()), e);
		}
		return ByteBuffer.allocateDirect(planar.length * Float.BYTES).order(ByteOrder.nativeOrder()).asFloatBuffer()
				.put(planar).flip();
	}
}
