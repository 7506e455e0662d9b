package org.reannotate.worker.internal.graph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.reannotate.protocol.rpc.ErrorCode;
import org.reannotate.protocol.run.RunFolder;
import org.reannotate.worker.internal.engine.WorkerException;
import org.reannotate.worker.internal.symbol.ParameterFileWriter.Values;
import org.reannotate.worker.internal.symbol.SymbolException;

/**
 * The file of a finished run that holds one network's parameters.
 *
 * @param file in {@code parameters/}
 * @param fold whose network; {@link #SPLIT} for the only one of a three-way split
 */
public record RunParameters(Path file, int fold) {

	/** The fold of a network that belongs to none. */
	public static final int SPLIT = -1;

	/**
	 * Finds the file.
	 *
	 * @param fold whose network; negative: the only one, or the first
	 * @throws WorkerException when the run has none
	 */
	public static RunParameters of(RunFolder run, int fold) throws WorkerException {
		Path only = run.parameters().resolve("network.params");
		if (Files.isRegularFile(only)) {
			return new RunParameters(only, SPLIT);
		}
		int wanted = Math.max(0, fold);
		Path own = run.parameters().resolve("fold-" + wanted + ".params");
		if (!Files.isRegularFile(own)) {
			throw new WorkerException(ErrorCode.BAD_INPUT,
					NLS.bind(Messages.RunParameters_missing, run.name(), wanted + 1));
		}
		return new RunParameters(own, wanted);
	}

	Map<String, Values> arrays() throws IOException, SymbolException {
		return ParameterArrays.read(file);
	}
}
