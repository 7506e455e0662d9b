package org.reannotate.engine.cuda;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.service.component.annotations.Component;
import org.reannotate.modelservice.engine.EngineArtifact;
import org.reannotate.modelservice.engine.EngineProvider;
import org.reannotate.modelservice.engine.JarLibraries;
import org.reannotate.modelservice.installation.WorkerPlatform;
import org.reannotate.protocol.process.EngineSetup;

/**
 * The CUDA 11.8 build of MXNet 1.9.1 as the JavaCPP Presets publish it. The worker loads it in place of its own library
 * through {@code MXNET_LIBRARY_PATH}. Its kernels are compiled for the card at the first start, into a cache that must be
 * large enough to hold them.
 */
@Component(service = EngineProvider.class)
public final class CudaEngine implements EngineProvider {

	/** What commands call it. */
	public static final String ID = "mxnet-cuda";

	private static final String PRESETS = "1.5.8";
	private static final long MEBIBYTE = 1L << 20;
	private static final long UNPACKED = 3_600 * MEBIBYTE;
	private static final String KERNEL_CACHE = String.valueOf(4L << 30);

	/** Of the preset's libraries those that MXNet does not need: bindings for Java, image processing, several cards. */
	private static final List<String> UNUSED = List.of("libjni", "jni", "libnpp", "npp", "libcusolvermg", "cusolvermg",
			"libcufftw", "cufftw", "libnvjpeg", "nvjpeg");

	@Override
	public String id() {
		return ID;
	}

	@Override
	public String engine() {
		return EngineSetup.MXNET.engine();
	}

	@Override
	public boolean gpu(Path folder) {
		return true;
	}

	@Override
	public String name() {
		return Messages.CudaEngine_name;
	}

	@Override
	public String purpose() {
		return Messages.CudaEngine_purpose;
	}

	@Override
	public String licences() {
		return Messages.CudaEngine_licences;
	}

	@Override
	public String licencePage() {
		return "https://docs.nvidia.com/cuda/archive/11.8.0/eula/index.html";
	}

	@Override
	public List<EngineArtifact> artifacts(WorkerPlatform platform) {
		if (!platform.supported()) {
			return List.of();
		}
		return switch (platform.family()) {
		case LINUX -> List.of(
				file("mxnet", "1.9.1", "linux-x86_64-gpu", 249_965_153,
						"f9a03d5f4c048c0184fc71d26fe5835cf15f7f51f8c79b406a506882f34517d3"),
				file("opencv", "4.6.0", "linux-x86_64", 28_262_778,
						"faae83f8ce9b480a47156aa132c2f3b85ea17b2965254f8745257e4d7712372a"),
				file("openblas", "0.3.21", "linux-x86_64", 14_164_519,
						"7a53708052723c59bc4ab0307b1c9d873ba2692c2ba4fb8d48213fd349f075d0"),
				file("cuda", "11.8-8.6", "linux-x86_64-redist", 2_089_509_296L,
						"72a4207d208b9bff92852ffe5930fd3f25ebb3c8803b06dfd75263f471bcbdb1"));
		case WINDOWS -> List.of(
				file("mxnet", "1.9.1", "windows-x86_64-gpu", 204_900_961,
						"523450769ff805f0770baf93444bbca56c54c5a7edcc2bd4be441a40444d3638"),
				file("opencv", "4.6.0", "windows-x86_64", 30_794_567,
						"47545b0e60f40d089246ac317504293dce0f77bab30dddb6f34e3f350e14931e"),
				file("openblas", "0.3.21", "windows-x86_64", 28_722_878,
						"3ef7158b33c7a0c5c5f22ccc402222ca0cba71a5a3c4cd94cd658ed499b86f6d"),
				file("cuda", "11.8-8.6", "windows-x86_64-redist", 1_874_826_862L,
						"26e917eff1d3de0430f0b1390045fdebe12d6605f3da63c83ad7b5b9f21e8b5b"));
		default -> List.of();
		};
	}

	private static EngineArtifact file(String artifact, String version, String classifier, long bytes, String sha256) {
		return new EngineArtifact("org.bytedeco", artifact, version + "-" + PRESETS, classifier, bytes, sha256);
	}

	@Override
	public long diskBytes(WorkerPlatform platform) {
		return UNPACKED;
	}

	@Override
	public void unpack(List<Path> files, Path target, IProgressMonitor monitor) throws IOException {
		for (Path file : files) {
			JarLibraries.copy(file, CudaEngine::isUsed, target, monitor);
		}
		linkRuntime(target);
	}

	private static boolean isUsed(String name) {
		String lower = name.toLowerCase(Locale.ROOT);
		return (lower.endsWith(".dll") || lower.endsWith(".so") || lower.contains(".so."))
				&& UNUSED.stream().noneMatch(lower::startsWith);
	}

	/** The engine asks for the runtime under its plain name to count the cards. */
	private static void linkRuntime(Path folder) throws IOException {
		Path runtime = folder.resolve("libcudart.so.11.0");
		Path plain = folder.resolve("libcudart.so");
		if (Files.exists(runtime) && !Files.exists(plain)) {
			Files.copy(runtime, plain);
		}
	}

	@Override
	public boolean isUnpacked(Path folder) {
		return Stream.of("libmxnet.so", "mxnet.dll", "libmxnet.dll").anyMatch(name -> Files.exists(folder.resolve(name)));
	}

	@Override
	public EngineSetup setup(Path folder) {
		var variables = new LinkedHashMap<String, String>();
		variables.put("MXNET_LIBRARY_PATH", folder.toString());
		variables.put("CUDA_CACHE_MAXSIZE", KERNEL_CACHE);
		String path = System.getProperty("os.name", "").startsWith("Windows") ? "PATH" : "LD_LIBRARY_PATH";
		variables.put(path, before(folder, System.getenv(path)));
		return new EngineSetup(engine(), List.of(), Set.of("mxnet-native"), Map.copyOf(variables), List.of());
	}

	private static String before(Path folder, @Nullable String inherited) {
		return inherited == null || inherited.isBlank() ? folder.toString() : folder + File.pathSeparator + inherited;
	}
}
