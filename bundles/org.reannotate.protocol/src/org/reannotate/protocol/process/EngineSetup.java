package org.reannotate.protocol.process;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a worker process needs to run on one engine.
 *
 * @param engine      {@code mxnet} or {@code pytorch}, as a recipe names it
 * @param classPath   files to add behind the worker's own class path
 * @param left        beginnings of names of jars that are left out of it: those of another engine
 * @param variables   added to the environment
 * @param jvmArguments added before the class path
 */
public record EngineSetup(String engine, List<Path> classPath, Set<String> left, Map<String, String> variables,
		List<String> jvmArguments) {

	/** The engine that is part of the installation, on the CPU. */
	public static final EngineSetup MXNET = new EngineSetup("mxnet", List.of(), Set.of(), Map.of(), List.of());

	public EngineSetup {
		classPath = List.copyOf(classPath);
		left = Set.copyOf(left);
		variables = Map.copyOf(variables);
		jvmArguments = List.copyOf(jvmArguments);
	}

	/** Whether a file of the worker's own class path is used with this engine. */
	public boolean uses(Path entry) {
		String name = String.valueOf(entry.getFileName());
		return left.stream().noneMatch(name::startsWith);
	}
}
