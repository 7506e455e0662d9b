package org.reannotate.worker.internal.job;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;

import org.reannotate.imaging.decode.ImageDecoder;
import org.reannotate.protocol.home.ReannotateHome;
import org.reannotate.worker.internal.engine.Cancellation;
import org.reannotate.worker.internal.engine.NativeEngine;

/**
 * What every part of a request's work shares.
 *
 * @param engine       started
 * @param decoder      of image files
 * @param home         caches
 * @param decodeThreads pictures are prepared on them
 * @param progress     told
 * @param cancellation asked between batches
 * @param notes        what a person should know, in order
 * @param seconds      spent by phase
 */
public record Job(NativeEngine engine, ImageDecoder decoder, ReannotateHome home, ExecutorService decodeThreads,
		Progress progress, Cancellation cancellation, List<String> notes, Map<String, Double> seconds) {

	/** A job with empty notes and clocks. */
	public Job(NativeEngine engine, ImageDecoder decoder, ReannotateHome home, ExecutorService decodeThreads,
			Progress progress, Cancellation cancellation) {
		this(engine, decoder, home, decodeThreads, progress, cancellation,
				Collections.synchronizedList(new ArrayList<>()), Collections.synchronizedMap(new TreeMap<>()));
	}

	/** Adds a note once. */
	public void note(String text) {
		if (!notes.contains(text)) {
			notes.add(text);
		}
	}

	/** Adds the time since {@code start} (of {@link System#nanoTime()}) to a phase. */
	public void addSeconds(String phase, long start) {
		seconds.merge(phase, (System.nanoTime() - start) / 1e9, Double::sum);
	}
}
