package org.reannotate.worker.internal.engine;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;

import org.reannotate.imaging.decode.ImageDecoder;
import org.reannotate.protocol.home.ReannotateHome;
import org.reannotate.protocol.run.RunFolder;
import org.reannotate.worker.internal.images.DecodeThreads;
import org.reannotate.worker.internal.job.Job;
import org.reannotate.worker.internal.job.Progress;
import org.reannotate.worker.internal.network.RunNetwork;
import org.reannotate.worker.internal.run.RunTask;

/** A process on whatever engine its environment names: {@code train RUN} or {@code predict RUN}. */
public final class EngineChild {

	private EngineChild() {
	}

	public static void main(String[] arguments) throws Exception {
		NativeEngine engine = NativeEngine.start(-1);
		RunFolder run = RunFolder.open(Path.of(arguments[1]));
		if (arguments[0].equals("train")) {
			ExecutorService threads = DecodeThreads.start(1);
			new RunTask(new Job(engine, ImageDecoder.standard(), ReannotateHome.current(), threads, new Progress(message -> {
				// Nobody looks.
			}), new Cancellation()), run).run();
			threads.shutdownNow();
		} else {
			float[] logits = logits(engine, run);
			var bytes = ByteBuffer.allocate(4 * logits.length).order(ByteOrder.nativeOrder());
			bytes.asFloatBuffer().put(logits);
			Files.write(run.path().resolve("logits.bin"), bytes.array());
		}
	}

	/** What the first fold's network says of three waves of colour. */
	static float[] logits(NativeEngine engine, RunFolder run) throws Exception {
		try (RunNetwork network = RunNetwork.open(run, 0, engine)) {
			int values = 3 * 3 * network.width() * network.height();
			FloatBuffer pictures = ByteBuffer.allocateDirect(4 * values).order(ByteOrder.nativeOrder()).asFloatBuffer();
			for (int i = 0; i < values; i++) {
				pictures.put(i, (float) Math.sin(0.013 * i));
			}
			return network.predict(pictures, 3).logits();
		}
	}
}
