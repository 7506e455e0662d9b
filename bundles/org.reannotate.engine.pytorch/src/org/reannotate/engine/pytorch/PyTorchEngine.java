package org.reannotate.engine.pytorch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Component;
import org.reannotate.core.model.engine.Engines;
import org.reannotate.modelservice.engine.EngineArtifact;
import org.reannotate.modelservice.engine.EngineProvider;
import org.reannotate.modelservice.installation.WorkerPlatform;
import org.reannotate.protocol.process.EngineSetup;

/**
 * PyTorch 2.7.1 on the CPU, under DJL. Its three jars replace those of MXNet on the worker's class path. Recipes, runs
 * and parameters are the same on both engines; backbones that are MXNet graphs are computed node by node.
 */
@Component(service = EngineProvider.class)
public final class PyTorchEngine implements EngineProvider {

	/** What commands call it. */
	public static final String ID = "pytorch";

	private static final String GROUP = "ai.djl.pytorch";
	private static final String DJL = "0.35.1";
	private static final String TORCH = "2.7.1";
	private static final long MEBIBYTE = 1L << 20;
	private static final long UNPACKED = 600 * MEBIBYTE;

	@Override
	public String id() {
		return ID;
	}

	@Override
	public String engine() {
		return Engines.PYTORCH;
	}

	@Override
	public boolean gpu(Path folder) {
		return false;
	}

	@Override
	public String name() {
		return NLS.bind(Messages.PyTorchEngine_name, TORCH);
	}

	@Override
	public String purpose() {
		return Messages.PyTorchEngine_purpose;
	}

	@Override
	public String licences() {
		return Messages.PyTorchEngine_licences;
	}

	@Override
	public String licencePage() {
		return "https://github.com/pytorch/pytorch/blob/v2.7.1/LICENSE";
	}

	@Override
	public List<EngineArtifact> artifacts(WorkerPlatform platform) {
		EngineArtifact natives = natives(platform);
		return natives == null ? List.of() : List.of(
				new EngineArtifact(GROUP, "pytorch-engine", DJL, null, 99_595,
						"9f8b38a3820facbbdef09b4e691900da5860bb7d7bf2e068d9be205c471ae02f"),
				new EngineArtifact(GROUP, "pytorch-jni", TORCH + "-" + DJL, null, 3_361_871,
						"ec85fc26b76fb6919c38a5caccc96e2fc139d9e6919ffa65bed3d54e6ea8e380"),
				natives);
	}

	private static @Nullable EngineArtifact natives(WorkerPlatform platform) {
		return switch (platform.family()) {
		case LINUX -> platform.x86() ? natives("linux-x86_64", 111_597_418,
				"1769928feaaa2389b4aa68390e7787ce1707290258b167d016a200fced4b8c39")
				: platform.arm() ? natives("linux-aarch64", 71_387_151,
						"ea7bf1da33fc4ecf310186b27f2b4afc4387e81cb76a994e5703e0e3c2c97cf6") : null;
		case MAC -> platform.arm() ? natives("osx-aarch64", 41_611_143,
				"e1ca6c377750d31a2a791d9d2dac9efb09e39181faf84338ef0e140214979ff2") : null;
		case WINDOWS -> platform.x86() ? natives("win-x86_64", 75_502_000,
				"f70603e9b03cf7df1690c2b1f8edd99fcfdc4e38d639db1d3604ce22b13a38df") : null;
		default -> null;
		};
	}

	private static EngineArtifact natives(String classifier, long bytes, String sha256) {
		return new EngineArtifact(GROUP, "pytorch-native-cpu", TORCH, classifier, bytes, sha256);
	}

	@Override
	public long diskBytes(WorkerPlatform platform) {
		return UNPACKED;
	}

	/** The jars stay whole: DJL takes the library out of its jar at the first start, into our cache. */
	@Override
	public void unpack(List<Path> files, Path target, IProgressMonitor monitor) throws IOException {
		for (Path file : files) {
			if (monitor.isCanceled()) {
				throw new OperationCanceledException();
			}
			Files.copy(file, target.resolve(file.getFileName()));
			monitor.worked((int) (Files.size(file) / MEBIBYTE));
		}
	}

	@Override
	public boolean isUnpacked(Path folder) {
		return Stream.of("pytorch-engine-", "pytorch-jni-", "pytorch-native-cpu-")
				.allMatch(name -> jars(folder).stream().anyMatch(jar -> jar.getFileName().toString().startsWith(name)));
	}

	@Override
	public EngineSetup setup(Path folder) {
		return new EngineSetup(engine(), jars(folder), Set.of("mxnet-"), Map.of("PYTORCH_VERSION", TORCH), List.of());
	}

	private static List<Path> jars(Path folder) {
		var jars = new ArrayList<Path>();
		try (Stream<Path> files = Files.list(folder)) {
			files.filter(file -> file.toString().endsWith(".jar")).sorted().forEach(jars::add);
		} catch (IOException e) {
			return List.of();
		}
		return jars;
	}
}
