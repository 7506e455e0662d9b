package org.reannotate.protocol.run;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.reannotate.protocol.json.Json;
import org.reannotate.protocol.recipe.Recipe;

/**
 * The facts about a run: {@code run.json}. The parent writes it when it makes the folder; the worker
 * completes engine, device, metrics and status.
 *
 * @param format         of this file, now {@value #FORMAT}
 * @param name           of the run
 * @param recipe         what was computed
 * @param engine         engine and version, once the worker has started
 * @param versions       of everything that decides the bits, by name
 * @param deviceName     {@code cpu} or the GPU's number
 * @param categories     in column order
 * @param lastDecision   state of the data: the last decision it knew, 0 before the first
 * @param samples        rows
 * @param backboneName   with a transfer recipe
 * @param backboneDigest with a transfer recipe
 * @param started        ISO instant
 * @param finished       ISO instant
 * @param status         how far it came
 * @param message        why it failed, if it did
 * @param metrics        {@code accuracy}, {@code images_per_second}, {@code seconds}, ...
 * @param notes          what a person should know (batch halved, images unreadable)
 */
public record RunInfo(int format, String name, Recipe recipe, @Nullable String engine, Map<String, String> versions,
		@Nullable String deviceName, List<RunColumn> categories, long lastDecision, int samples,
		@Nullable String backboneName, @Nullable String backboneDigest, String started, @Nullable String finished,
		RunStatus status, @Nullable String message, Map<String, Double> metrics, List<String> notes) {

	/** Version of {@code run.json}. */
	public static final int FORMAT = 1;

	private static final long LIMIT = 256L << 20;

	/** A run about to start. */
	public static RunInfo started(String name, Recipe recipe, RunInput input, long lastDecision, String started) {
		return new RunInfo(FORMAT, name, recipe, null, Map.of(), null, input.columns(), lastDecision,
				input.samples().size(), null, null, started, null, RunStatus.RUNNING, null, Map.of(), List.of());
	}

	/** Same with the engine's facts. */
	public RunInfo withEngine(String engineName, Map<String, String> engineVersions, String device) {
		return new RunInfo(format, name, recipe, engineName, engineVersions, device, categories, lastDecision, samples,
				backboneName, backboneDigest, started, finished, status, message, metrics, notes);
	}

	/** Same with the backbone used. */
	public RunInfo withBackbone(String usedName, String usedDigest) {
		return new RunInfo(format, name, recipe, engine, versions, deviceName, categories, lastDecision, samples,
				usedName, usedDigest, started, finished, status, message, metrics, notes);
	}

	/** Same at its end. */
	public RunInfo ended(RunStatus end, @Nullable String why, String when, Map<String, Double> endMetrics,
			List<String> endNotes) {
		return new RunInfo(format, name, recipe, engine, versions, deviceName, categories, lastDecision, samples,
				backboneName, backboneDigest, started, when, end, why, endMetrics, endNotes);
	}

	/** Writes {@code run.json}, replacing it as a whole. */
	public void write(RunFolder folder) throws IOException {
		AtomicFile.write(folder.info(), Json.pretty(this));
	}

	/**
	 * Reads {@code run.json}.
	 *
	 * @throws IOException when it is missing, damaged or of a newer format
	 */
	public static RunInfo read(RunFolder folder) throws IOException {
		RunInfo info = Json.read(folder.info(), RunInfo.class, LIMIT);
		if (info.format > FORMAT) {
			throw new IOException(NLS.bind(Messages.RunInfo_format,
					new Object[] { folder.info(), info.format, FORMAT }));
		}
		return info;
	}
}
