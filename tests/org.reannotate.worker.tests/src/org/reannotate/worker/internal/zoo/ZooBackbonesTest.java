package org.reannotate.worker.internal.zoo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reannotate.protocol.backbone.Backbone;
import org.reannotate.protocol.home.ReannotateHome;
import org.reannotate.protocol.rpc.ErrorCode;
import org.reannotate.protocol.rpc.ProgressMessage;
import org.reannotate.protocol.rpc.ZooEntry;
import org.reannotate.protocol.rpc.ZooInstallRequest;
import org.reannotate.protocol.rpc.ZooRequest;
import org.reannotate.worker.internal.engine.Cancellation;
import org.reannotate.worker.internal.engine.NativeEngine;
import org.reannotate.worker.internal.engine.TestEngine;
import org.reannotate.worker.internal.engine.WorkerException;
import org.reannotate.worker.internal.job.Progress;
import org.reannotate.worker.internal.symbol.ParameterFileWriter;
import org.reannotate.worker.internal.symbol.ParameterFileWriter.Values;
import org.reannotate.worker.internal.transfer.BackboneNetwork;

/** A zoo of one small model in a folder, laid out as DJL's is. */
class ZooBackbonesTest {

	private static final String SYMBOL = """
			{"nodes": [
			 {"op": "null", "name": "data", "inputs": []},
			 {"op": "null", "name": "conv_weight", "inputs": []},
			 {"op": "Convolution", "name": "conv", "attrs": {"kernel": "(1, 1)", "num_filter": "2", "no_bias": "True"},
			  "inputs": [[0,0,0],[1,0,0]]},
			 {"op": "Pooling", "name": "pool", "attrs": {"global_pool": "True", "kernel": "(1, 1)", "pool_type": "avg"},
			  "inputs": [[2,0,0]]},
			 {"op": "null", "name": "dense_weight", "inputs": []},
			 {"op": "FullyConnected", "name": "dense", "attrs": {"num_hidden": "5", "no_bias": "True"},
			  "inputs": [[3,0,0],[4,0,0]]}],
			 "heads": [[5,0,0]]}
			""";

	@TempDir
	Path folder;
	private final List<ProgressMessage> messages = new ArrayList<>();
	private Path zoo;
	private ReannotateHome home;
	private NativeEngine engine;

	@BeforeEach
	void makeZoo() throws Exception {
		engine = TestEngine.start();
		zoo = folder.resolve("zoo");
		home = new ReannotateHome(folder.resolve("home"));
		Path model = zoo.resolve("model/cv/image_classification/ai/djl/mxnet/tiny-" + folder.getFileName());
		Path files = Files.createDirectories(model.resolve("0.0.1"));
		Files.writeString(files.resolve("tiny_v1-symbol.json"), SYMBOL);
		var arrays = new LinkedHashMap<String, Values>();
		arrays.put("arg:conv_weight", new Values(new long[] { 2, 3, 1, 1 }, new float[] { 1, 0, 0, 0, 1, 0 }));
		arrays.put("arg:dense_weight", new Values(new long[] { 5, 2 }, new float[10]));
		Path plain = folder.resolve("plain.params");
		ParameterFileWriter.write(plain, arrays);
		try (var out = new GZIPOutputStream(Files.newOutputStream(files.resolve("tiny_v1-0000.params.gz")))) {
			Files.copy(plain, out);
		}
		Files.writeString(model.resolve("metadata.json"), metadata(files));
	}

	private String artifact() {
		return "tiny-" + folder.getFileName();
	}

	private String metadata(Path files) throws Exception {
		return """
				{"metadataVersion": "0.2", "resourceType": "model", "application": "cv/image_classification",
				 "groupId": "ai.djl.mxnet", "artifactId": "%s", "licenses": {"MIT": {"name": "MIT"}},
				 "artifacts": [{"version": "0.0.1", "snapshot": false, "name": "tiny_v1", "properties": {"layers": "1"},
				  "arguments": {"width": 16, "height": 16},
				  "files": {"symbol": {"uri": "0.0.1/tiny_v1-symbol.json", "sha1Hash": "%s", "size": 1},
				   "parameters": {"uri": "0.0.1/tiny_v1-0000.params.gz", "sha1Hash": "%s", "size": 1}}}]}
				""".formatted(artifact(), sha1(files.resolve("tiny_v1-symbol.json")),
				sha1(files.resolve("tiny_v1-0000.params.gz")));
	}

	private static String sha1(Path file) throws Exception {
		return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-1").digest(Files.readAllBytes(file)));
	}

	private ZooBackbones backbones() {
		return new ZooBackbones(home, false, zoo.toUri().toString());
	}

	@Test
	void aModelBecomesAnInstalledBackboneWhoseEmbeddingIsTheLayerBeforeTheLast() throws Exception {
		Path installed = backbones().install("zoo:" + artifact());
		assertEquals(home.backbones(), installed.getParent());
		Backbone backbone = Backbone.read(installed);
		assertEquals("pool_output", backbone.embedding().output());
		assertEquals(2, backbone.embedding().size());
		assertEquals("tiny_v1", backbone.name());
		var pictures = ByteBuffer.allocateDirect(3 * 256 * 4).order(ByteOrder.nativeOrder()).asFloatBuffer();
		for (int i = 256; i < 512; i++) {
			pictures.put(i, 7);
		}
		try (var network = BackboneNetwork.load(backbone, engine)) {
			float[] embedding = network.embed(pictures, 1);
			assertEquals(0, embedding[0], 1e-6);
			assertEquals(7, embedding[1], 1e-5);
		}
	}

	@Test
	void aModelIsFetchedOnce() throws Exception {
		Path installed = backbones().install("djl://ai.djl.mxnet/" + artifact() + "/0.0.1/tiny_v1");
		var gone = new ZooBackbones(home, false, folder.resolve("nowhere").toUri().toString());
		assertEquals(installed, gone.install("djl://ai.djl.mxnet/" + artifact() + "/0.0.1/tiny_v1"));
	}

	@Test
	void nothingIsDownloadedUnasked() {
		var remote = new ZooBackbones(home, false, "https://zoo.invalid/");
		var e = assertThrows(IOException.class, () -> remote.install("zoo:resnet:resnet18_v1"));
		assertTrue(e.getMessage().contains("not asked for"), e.getMessage());
		assertFalse(Files.exists(home.backbones()));
	}

	@Test
	void aModelThatTheZooDoesNotHaveIsSaidWithWhatItHas() {
		var e = assertThrows(IOException.class, () -> backbones().install("zoo:" + artifact() + ":tiny_v9"));
		assertTrue(e.getMessage().contains("tiny_v1"), e.getMessage());
		assertThrows(IOException.class, () -> backbones().install("zoo:other"));
	}

	@Test
	void aModelThatIsNotWholeLeavesNothingInstalled() throws Exception {
		Path file = zoo.resolve("model/cv/image_classification/ai/djl/mxnet/" + artifact() + "/0.0.1/tiny_v1-symbol.json");
		Files.writeString(file, SYMBOL.replace("\"Pooling\"", "\"Custom\""));
		assertThrows(IOException.class, () -> backbones().install("zoo:" + artifact()));
		if (Files.exists(home.backbones())) {
			try (var entries = Files.list(home.backbones())) {
				assertEquals(0, entries.count());
			}
		}
	}

	private ZooTask task(Cancellation cancellation) {
		return new ZooTask(home, new Progress(messages::add), cancellation);
	}

	private ZooInstallRequest request() {
		return new ZooInstallRequest(zoo.toUri().toString(), false, "zoo:" + artifact() + ":tiny_v1");
	}

	@Test
	void listsWhatAZooHasWithSizeAndLicence() throws Exception {
		var listing = task(new Cancellation()).list(new ZooRequest(zoo.toUri().toString(), false));
		assertEquals(List.of(new ZooEntry("zoo:" + artifact() + ":tiny_v1", "tiny_v1", 2, "MIT", null, false)),
				listing.entries());
		task(new Cancellation()).install(request());
		assertTrue(task(new Cancellation()).list(new ZooRequest(zoo.toUri().toString(), false)).entries().get(0).installed());
	}

	@Test
	void tellsHowFarADownloadIs() throws Exception {
		String folder = task(new Cancellation()).install(request()).folder();
		assertTrue(Files.isRegularFile(Path.of(folder, "backbone.json")));
		assertTrue(messages.stream().anyMatch(message -> message.phase().equals("download")), messages.toString());
	}

	@Test
	void aCancelledDownloadLeavesNothing() throws Exception {
		var cancelled = new Cancellation();
		cancelled.cancel();
		var e = assertThrows(WorkerException.class, () -> task(cancelled).install(request()));
		assertEquals(ErrorCode.CANCELLED, e.code());
		assertFalse(Files.exists(home.backbones()));
		assertEquals(2, Backbone.read(Path.of(task(new Cancellation()).install(request()).folder())).embedding().size());
	}

	@Test
	void whatIsNotWhatItsChecksumSaysIsRefused() throws Exception {
		Path metadata = zoo.resolve("model/cv/image_classification/ai/djl/mxnet/" + artifact() + "/metadata.json");
		Files.writeString(metadata, Files.readString(metadata).replaceFirst("\"sha1Hash\": \"[0-9a-f]{8}",
				"\"sha1Hash\": \"00000000"));
		var e = assertThrows(WorkerException.class, () -> task(new Cancellation()).install(request()));
		assertTrue(e.getMessage().contains("Checksum"), e.getMessage());
		assertFalse(Files.exists(home.backbones()));
		Files.writeString(metadata, Files.readString(metadata).replaceAll("\"sha1Hash\": \"[0-9a-f]*\", ", ""));
		e = assertThrows(WorkerException.class, () -> task(new Cancellation()).install(request()));
		assertTrue(e.getMessage().contains("no checksum"), e.getMessage());
	}

	@Test
	void aZooThatIsNotThereIsSaidClearly() {
		var e = assertThrows(WorkerException.class,
				() -> task(new Cancellation()).list(new ZooRequest("http://127.0.0.1:9/", true)));
		assertTrue(e.getMessage().contains("cannot be reached"), e.getMessage());
		e = assertThrows(WorkerException.class,
				() -> task(new Cancellation()).list(new ZooRequest(folder.resolve("nowhere").toUri().toString(), false)));
		assertTrue(e.getMessage().contains("has no folder"), e.getMessage());
		e = assertThrows(WorkerException.class,
				() -> task(new Cancellation()).list(new ZooRequest("https://zoo.invalid/", false)));
		assertTrue(e.getMessage().contains("not asked for"), e.getMessage());
	}

	@ParameterizedTest
	@ValueSource(strings = { "zoo:", "zoo:../../x", "djl://", "djl://a", "zoo:a:b:c", "djl://a/b/c/d/e" })
	void namesThatAreNoneAreRefused(String name) {
		assertThrows(IOException.class, () -> backbones().install(name));
	}
}
