package org.reannotate.worker.internal.run;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.file.Path;
import java.util.List;

import org.reannotate.imaging.decode.DecodeTarget;
import org.reannotate.imaging.decode.ImageDecoder;
import org.reannotate.protocol.run.RunSample;
import org.reannotate.worker.internal.labels.Labels;
import org.reannotate.worker.internal.network.RunNetwork;

/** Asks a run's network about one picture, as a user of it would. */
final class PredictedPicture {

	private PredictedPicture() {
	}

	static FloatBuffer read(RunNetwork network, RunSample sample) throws Exception {
		byte[] rgb = ImageDecoder.standard()
				.decode(Path.of(sample.path()), DecodeTarget.stretch(network.width(), network.height())).rgb();
		float[] planar = new float[rgb.length];
		network.normalization().write(rgb, planar);
		FloatBuffer direct = ByteBuffer.allocateDirect(planar.length * Float.BYTES).order(ByteOrder.nativeOrder())
				.asFloatBuffer();
		return direct.put(0, planar);
	}

	static float[] probabilities(RunNetwork network, RunSample sample) throws Exception {
		return network.probabilities(network.predict(read(network, sample), 1).logits());
	}

	/** Cross-entropy of the plain picture, without temperature and mirror image. */
	static double lossOf(RunNetwork network, RunSample sample) throws Exception {
		try (var scope = network.manager().newSubManager()) {
			var input = scope.create(new ai.djl.ndarray.types.Shape(1, 3, network.height(), network.width()),
					ai.djl.ndarray.types.DataType.FLOAT32);
			input.set(read(network, sample));
			float[] logits = network.block().forward(network.store(), new ai.djl.ndarray.NDList(input), false).get(0)
					.toFloatArray();
			return Labels.of(List.of(sample), logits.length, network.info().loss()).lossOf(logits, 0, 0);
		}
	}
}
