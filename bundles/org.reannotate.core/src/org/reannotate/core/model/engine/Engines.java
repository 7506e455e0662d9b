package org.reannotate.core.model.engine;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.core.model.ModelException;
import org.reannotate.protocol.recipe.Recipe;

/**
 * The engines a model can be trained with on this machine; an OSGi service, thread-safe. Methods with a monitor block:
 * call them from a job.
 */
public interface Engines {

	/** Name of the engine that is part of the installation. */
	String MXNET = "mxnet";

	/** Name of the second engine. */
	String PYTORCH = "pytorch";

	/** The engines that can be fetched, whether or not they are here or can run here. */
	List<OptionalEngine> list();

	/**
	 * Fetches an engine and makes it ready. The person has agreed to its licences and size.
	 *
	 * @param source null to download from Maven Central; else a folder that holds the files, laid out as a Maven
	 *               repository or flat, or the engine's native libraries themselves
	 * @throws ModelException             when a file is missing, damaged (its checksum is another) or does not fit on
	 *                                    the disk; nothing half-installed stays
	 * @throws OperationCanceledException when the monitor was cancelled; what was downloaded whole is kept for the next
	 *                                    try
	 */
	void install(String id, @Nullable Path source, IProgressMonitor monitor) throws ModelException;

	/** Deletes an installed engine; a folder that was only pointed to stays. */
	void remove(String id) throws ModelException;

	/**
	 * Chooses engine and device by starting a worker there that computes one small thing; what cannot run is given up
	 * for the CPU, with the reason. The answer is kept until an engine is installed or removed, or {@link #forget() forgotten}.
	 *
	 * @param engine {@value #MXNET}, {@value #PYTORCH}, or null for what suits this machine
	 * @param device {@link Recipe#AUTOMATIC}, {@link Recipe#CPU}, or the number of a GPU
	 * @throws ModelException when no engine runs on this machine, not even on the CPU
	 */
	DeviceChoice choose(@Nullable String engine, int device, IProgressMonitor monitor) throws ModelException;

	/** Forgets the answers of {@link #choose}: a person wants devices tried anew, because something may have changed. */
	default void forget() {
		// Nothing is kept where there is nothing to choose from.
	}

	/** The latest choice; null before the first. */
	@Nullable
	DeviceChoice last();
}
