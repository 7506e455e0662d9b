package org.reannotate.worker.internal.zoo;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.protocol.backbone.Backbone;
import org.reannotate.protocol.rpc.ZooEntry;
import org.reannotate.protocol.rpc.ZooListing;
import org.reannotate.protocol.words.IoWords;
import org.reannotate.worker.internal.engine.Cancellation;
import org.reannotate.worker.internal.engine.WorkerException;
import org.reannotate.worker.internal.job.Progress;

import ai.djl.Application;
import ai.djl.repository.Artifact;
import ai.djl.repository.MRL;
import ai.djl.repository.Metadata;
import ai.djl.repository.Repository;
import org.eclipse.osgi.util.NLS;

/**
 * The networks for images that a zoo offers. DJL's zoo has no table of contents: those kinds are asked for that its
 * library for MXNet knows; of a folder, those that lie in it.
 */
final class ZooCatalog {

	private static final String GROUP = "ai.djl.mxnet";
	private static final String PLACE = "model/cv/image_classification/ai/djl/mxnet";
	private static final List<String> KINDS = List.of("alexnet", "darknet", "densenet", "googlenet", "inceptionv3",
			"mobilenet", "resnest", "resnet", "senet", "se_resnext", "squeezenet", "vgg", "xception");

	private final ZooBackbones backbones;
	private final Progress progress;
	private final Cancellation cancellation;
	private final List<ZooEntry> entries = new ArrayList<>();
	private final List<String> notes = new ArrayList<>();

	ZooCatalog(ZooBackbones backbones, Progress progress, Cancellation cancellation) {
		this.backbones = backbones;
		this.progress = progress;
		this.cancellation = cancellation;
	}

	ZooListing list() throws IOException, WorkerException {
		if (backbones.remote() && !backbones.online()) {
			throw new IOException(Messages.ZooCatalog_offline);
		}
		List<String> kinds = backbones.remote() ? KINDS : kindsInFolder();
		Repository zoo = backbones.open();
		IOException first = null;
		progress.begin(Math.max(1, kinds.size()));
		for (String kind : kinds) {
			cancellation.check();
			try {
				read(zoo, kind);
			} catch (IOException e) {
				first = first == null ? e : first;
				notes.add(NLS.bind(Messages.ZooCatalog_unreadable, kind, IoWords.of(e)));
			}
			progress.advance(1, "zoo", kind, Map.of());
		}
		if (entries.isEmpty() && first != null) {
			throw first; // nothing at all: not one kind is missing but the zoo
		}
		entries.sort(Comparator.comparing(ZooEntry::title));
		return new ZooListing(List.copyOf(entries), List.copyOf(notes));
	}

	private List<String> kindsInFolder() throws IOException {
		Path place = Path.of(URI.create(backbones.repository())).resolve(PLACE);
		if (!Files.isDirectory(place)) {
			throw new IOException(NLS.bind(Messages.ZooCatalog_noFolder, PLACE));
		}
		try (var folders = Files.list(place)) {
			return folders.filter(Files::isDirectory).map(folder -> folder.getFileName().toString()).sorted().toList();
		}
	}

	private void read(Repository zoo, String kind) throws IOException {
		MRL place = zoo.model(Application.CV.IMAGE_CLASSIFICATION, GROUP, kind);
		Metadata metadata = zoo.locate(place);
		if (metadata != null && metadata.getArtifacts() != null) {
			for (Artifact artifact : metadata.getArtifacts()) {
				entries.add(entry(kind, metadata, artifact));
			}
		}
	}

	private ZooEntry entry(String kind, Metadata metadata, Artifact artifact) throws IOException {
		String name = "zoo:" + kind + ":" + artifact.getName();
		long bytes = artifact.getFiles().values().stream().mapToLong(Artifact.Item::getSize).filter(size -> size > 0).sum();
		Path folder = backbones.home().backbones().resolve(ZooModel.parse(name).folder());
		return new ZooEntry(name, artifact.getName(), bytes, ZooDescription.license(artifact), website(metadata),
				Files.isRegularFile(folder.resolve(Backbone.FILE)));
	}

	private static @Nullable String website(Metadata metadata) {
		String website = metadata.getWebsite();
		return website == null || website.isBlank() ? null : website;
	}
}
