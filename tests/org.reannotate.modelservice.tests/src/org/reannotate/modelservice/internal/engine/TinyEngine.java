package org.reannotate.modelservice.internal.engine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.reannotate.modelservice.engine.EngineArtifact;
import org.reannotate.modelservice.engine.EngineProvider;
import org.reannotate.modelservice.engine.JarLibraries;
import org.reannotate.modelservice.installation.WorkerPlatform;
import org.reannotate.protocol.process.EngineSetup;

/** An engine of a few bytes. */
final class TinyEngine implements EngineProvider {

	private final String id;
	private final String engine;
	private final boolean gpu;
	private final List<EngineArtifact> artifacts;
	long diskBytes = 1000;

	TinyEngine(String id, String engine, boolean gpu, List<EngineArtifact> artifacts) {
		this.id = id;
		this.engine = engine;
		this.gpu = gpu;
		this.artifacts = artifacts;
	}

	/** A jar with a library in a folder, and one that climbs out; its artifact, when it is laid out flat. */
	static EngineArtifact jar(Path folder) throws IOException {
		Path jar = folder.resolve("tiny-1.jar");
		try (var zip = new ZipOutputStream(Files.newOutputStream(jar))) {
			for (String name : List.of("org/tiny/libtiny.so.1", "../../libevil.so", "org/tiny/readme.txt")) {
				zip.putNextEntry(new ZipEntry(name));
				zip.write(name.getBytes(StandardCharsets.UTF_8));
				zip.closeEntry();
			}
		}
		return new EngineArtifact("org.tiny", "tiny", "1", null, Files.size(jar),
				Sha256.of(jar, new NullProgressMonitor()));
	}

	@Override
	public String id() {
		return id;
	}

	@Override
	public String engine() {
		return engine;
	}

	@Override
	public boolean gpu(Path folder) {
		return gpu;
	}

	@Override
	public String name() {
		return "Tiny " + id;
	}

	@Override
	public String purpose() {
		return "For tests.";
	}

	@Override
	public String licences() {
		return "EPL-2.0";
	}

	@Override
	public String licencePage() {
		return "https://www.eclipse.org/legal/epl-2.0/";
	}

	@Override
	public List<EngineArtifact> artifacts(WorkerPlatform platform) {
		return artifacts;
	}

	@Override
	public long diskBytes(WorkerPlatform platform) {
		return diskBytes;
	}

	@Override
	public void unpack(List<Path> files, Path target, IProgressMonitor monitor) throws IOException {
		for (Path file : files) {
			JarLibraries.copy(file, name -> name.contains(".so"), target, monitor);
		}
	}

	@Override
	public boolean isUnpacked(Path folder) {
		return Files.exists(folder.resolve("libtiny.so.1"));
	}

	@Override
	public EngineSetup setup(Path folder) {
		return new EngineSetup(engine, List.of(), Set.of(), Map.of("TINY", folder.toString()), List.of());
	}
}
