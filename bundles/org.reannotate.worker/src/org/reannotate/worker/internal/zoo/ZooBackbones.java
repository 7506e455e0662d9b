package org.reannotate.worker.internal.zoo;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.protocol.backbone.Backbone;
import org.reannotate.protocol.home.ReannotateHome;
import org.reannotate.protocol.rpc.ZooRequest;

import ai.djl.Application;
import ai.djl.repository.Artifact;
import ai.djl.repository.MRL;
import ai.djl.repository.RemoteRepository;
import ai.djl.repository.Repository;
import ai.djl.util.Progress;
import org.eclipse.osgi.util.NLS;

/**
 * Backbones from DJL's model zoo. Each becomes an ordinary backbone folder in the user's home, once; from then on it is
 * an installed backbone like any other and checked like any other.
 *
 * @param home       gets the folder
 * @param online     whether something may be downloaded
 * @param repository address of the zoo; a folder's address works offline
 */
public record ZooBackbones(ReannotateHome home, boolean online, String repository) {


	/** DJL's own zoo. */
	public ZooBackbones(ReannotateHome home, boolean online) {
		this(home, online, ZooRequest.DJL);
	}

	/** Whether the text names a model of the zoo. */
	public static boolean isZoo(String backbone) {
		return backbone.startsWith("zoo:") || backbone.startsWith("djl://");
	}

	/** As {@link #install(String, Progress)}, without telling how far it is. */
	public Path install(String backbone) throws IOException {
		return install(backbone, null);
	}

	/**
	 * The folder of that model, fetched, checked against the zoo's checksums and described if it is not installed yet.
	 *
	 * @param progress told the bytes that have come, or {@code null}; what it throws ends the download
	 * @throws IOException when it is not installed and must not or cannot be fetched, or is no network of this kind
	 */
	public Path install(String backbone, @Nullable Progress progress) throws IOException {
		ZooModel model = ZooModel.parse(backbone);
		Path folder = home.backbones().resolve(model.folder());
		if (Files.isRegularFile(folder.resolve(Backbone.FILE))) {
			return folder;
		}
		if (remote() && !online) {
			throw new IOException(NLS.bind(Messages.ZooBackbones_offline, backbone));
		}
		Repository zoo = open();
		Artifact artifact = find(zoo, model);
		for (Artifact.Item item : artifact.getFiles().values()) {
			if (item.getSha1Hash() == null) {
				throw new IOException(NLS.bind(Messages.ZooBackbones_noChecksum, item.getName()));
			}
		}
		zoo.prepare(artifact, progress);
		publish(zoo.getResourceDirectory(artifact), artifact, folder);
		return folder;
	}

	/** Whether the network is needed to reach the zoo. */
	boolean remote() {
		return repository.startsWith("https:") || repository.startsWith("http:");
	}

	Repository open() {
		return remote() ? new RemoteRepository("zoo", URI.create(repository)) : Repository.newInstance("zoo", repository);
	}

	private static Artifact find(Repository zoo, ZooModel model) throws IOException {
		MRL place = model.version() == null
				? zoo.model(Application.CV.IMAGE_CLASSIFICATION, model.groupId(), model.artifactId())
				: zoo.model(Application.CV.IMAGE_CLASSIFICATION, model.groupId(), model.artifactId(), model.version());
		if (zoo.locate(place) == null) {
			throw new IOException(NLS.bind(Messages.ZooBackbones_noKind, model.artifactId(), model.groupId()));
		}
		List<Artifact> artifacts = place.listArtifacts();
		return artifacts.stream().filter(a -> model.name() == null || model.name().equals(a.getName())).findFirst()
				.orElseThrow(() -> new IOException(NLS.bind(Messages.ZooBackbones_noModel,
						new Object[] { model.artifactId(), model.name(), artifacts.stream().map(Artifact::getName).toList() })));
	}

	/** Makes the folder beside its place and renames it when it is whole. */
	private static void publish(Path source, Artifact artifact, Path folder) throws IOException {
		Files.createDirectories(folder.getParent());
		Path beside = Files.createTempDirectory(folder.getParent(), ".zoo");
		try {
			Path symbol = copy(source, "-symbol.json", beside, "network-symbol.json");
			copy(source, ".params", beside, "network-0000.params");
			Files.writeString(beside.resolve(Backbone.FILE), new ZooDescription(artifact, symbol).toJson());
			Files.move(beside, folder, StandardCopyOption.ATOMIC_MOVE);
		} finally {
			deleteRest(beside);
		}
	}

	private static Path copy(Path source, String ending, Path folder, String name) throws IOException {
		try (var files = Files.list(source)) {
			Path file = files.filter(f -> f.getFileName().toString().endsWith(ending)).findFirst()
					.orElseThrow(() -> new IOException(NLS.bind(Messages.ZooBackbones_noFile, ending)));
			return Files.copy(file, folder.resolve(name));
		}
	}

	private static void deleteRest(Path folder) throws IOException {
		if (Files.isDirectory(folder)) {
			try (var files = Files.list(folder)) {
				for (Path file : files.toList()) {
					Files.delete(file);
				}
			}
			Files.delete(folder);
		}
	}
}
