package org.reannotate.worker.internal.refit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.FloatBuffer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.reannotate.protocol.backbone.BackboneInput;
import org.reannotate.protocol.rpc.ErrorCode;
import org.reannotate.protocol.run.RunFolder;
import org.reannotate.protocol.run.RunNetworkInfo;
import org.reannotate.protocol.words.IoWords;
import org.reannotate.worker.internal.engine.NativeEngine;
import org.reannotate.worker.internal.engine.WorkerException;
import org.reannotate.worker.internal.network.RunNetwork;
import org.reannotate.worker.internal.transfer.PictureNetwork;

/** One network of a run as what makes embeddings; loaded when the first picture comes. Computing thread only. */
final class RunPictures implements PictureNetwork, AutoCloseable {

	private final RunFolder run;
	private final int number;
	private final NativeEngine engine;
	private final RunNetworkInfo info;
	private @Nullable RunNetwork network;

	RunPictures(RunFolder run, int number, NativeEngine engine) throws WorkerException {
		this.run = run;
		this.number = number;
		this.engine = engine;
		try {
			this.info = RunNetworkInfo.read(run);
		} catch (IOException e) {
			throw new WorkerException(ErrorCode.BAD_INPUT,
					NLS.bind(Messages.RunPictures_noNetworks, run.name(), IoWords.of(e)), e);
		}
	}

	/** Loaded now or before. */
	RunNetwork network() throws WorkerException {
		RunNetwork known = network;
		if (known == null) {
			known = RunNetwork.open(run, number, engine);
			network = known;
		}
		return known;
	}

	@Override
	public BackboneInput input() {
		return info.input();
	}

	@Override
	public int dimensions() {
		return info.dimensions();
	}

	@Override
	public float[] embed(FloatBuffer pictures, int count) {
		try {
			return network().predict(pictures, count).embeddings();
		} catch (WorkerException e) {
			throw new UncheckedIOException(new IOException(e.getMessage(), e));
		}
	}

	@Override
	public void close() {
		RunNetwork known = network;
		if (known != null) {
			known.close();
		}
	}
}
