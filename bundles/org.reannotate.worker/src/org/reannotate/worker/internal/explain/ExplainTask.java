package org.reannotate.worker.internal.explain;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.reannotate.protocol.rpc.ErrorCode;
import org.reannotate.protocol.rpc.ExplainRequest;
import org.reannotate.protocol.rpc.Explanation;
import org.reannotate.protocol.rpc.ExplanationMap;
import org.reannotate.protocol.rpc.ExplanationMethod;
import org.reannotate.protocol.run.RunFolder;
import org.reannotate.protocol.words.IoWords;
import org.reannotate.worker.internal.engine.WorkerException;
import org.reannotate.worker.internal.job.Job;

/**
 * One request for an explanation, by the network of the fold that held the image out.
 *
 * @param networks keeps what is opened for the next request
 */
public record ExplainTask(Job job, ExplainRequest request, OpenNetworks networks) {

	/** Computes. */
	public Explanation run() throws WorkerException {
		RunFolder run = folder();
		job.progress().tell("start", Messages.ExplainTask_opening, Map.of());
		HeldOut heldOut = HeldOut.of(run, request.sample());
		ExplainedNetwork network = networks.open(run, heldOut.fold(), job);
		check(network.categories());
		job.cancellation().check();
		float[] picture = PicturePlanes.read(Path.of(request.image()), network.input(), job.decoder());
		boolean gradients = request.method() == ExplanationMethod.GRAD_CAM;
		List<ExplanationMap> maps = gradients ? new GradCam(network).explain(picture, request.targets())
				: new Occlusion(network, job).explain(picture, request.targets());
		return new Explanation(maps, network.fold(), heldOut.outOfSample(), gradients ? network.cut().layer() : "");
	}

	private RunFolder folder() throws WorkerException {
		try {
			return RunFolder.open(Path.of(request.run()));
		} catch (IOException e) {
			throw new WorkerException(ErrorCode.BAD_INPUT, IoWords.of(e), e);
		}
	}

	private void check(int categories) throws WorkerException {
		for (List<Integer> columns : request.targets()) {
			if (columns.stream().anyMatch(c -> c < 0 || c >= categories)) {
				throw new WorkerException(ErrorCode.BAD_INPUT, Messages.ExplainTask_noCategory);
			}
		}
	}
}
