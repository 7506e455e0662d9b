package org.reannotate.protocol.internal.backbone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.reannotate.protocol.backbone.Backbone;
import org.reannotate.protocol.backbone.BackboneException;
import org.reannotate.protocol.backbone.BackboneInput;
import org.reannotate.protocol.backbone.BackboneOutput;
import org.reannotate.protocol.json.Json;
import org.reannotate.protocol.recipe.Network;
import org.reannotate.protocol.words.IoWords;

/** Reads and checks a backbone's description. */
public final class BackboneReader {

	private static final long DESCRIPTION_LIMIT = 1 << 16;
	private static final long SYMBOL_LIMIT = 64L << 20;
	private static final long PARAMETERS_LIMIT = 8L << 30;
	private static final Pattern PLAIN_NAME = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9._ -]{0,199}");

	private final Path folder;
	private final Path description;

	private BackboneReader(Path folder) {
		this.folder = folder.toAbsolutePath().normalize();
		this.description = this.folder.resolve(Backbone.FILE);
	}

	/** See {@link Backbone#read(Path)}. */
	public static Backbone read(Path folder) throws BackboneException {
		return new BackboneReader(folder).read();
	}

	private Backbone read() throws BackboneException {
		BackboneFile file = parse();
		checkEngine(file);
		BackboneInput input = required(file.input(), "input");
		new InputCheck(description).check(input);
		BackboneOutput embedding = required(file.embedding(), "embedding");
		checkOutput("embedding", embedding, file.symbol() != null);
		if (file.probabilities() != null) {
			checkOutput("probabilities", file.probabilities(), file.symbol() != null);
		}
		String parameters = required(file.parameters(), "parameters");
		checkFile("parameters", parameters, PARAMETERS_LIMIT);
		if (file.symbol() != null) {
			checkFile("symbol", file.symbol(), SYMBOL_LIMIT);
		}
		if (file.labels() != null) {
			checkFile("labels", file.labels(), SYMBOL_LIMIT);
		}
		String digest = new BackboneDigest(folder).of(Backbone.FILE, file.symbol(), parameters);
		return new Backbone(folder, nameOf(file), required(file.engine(), "engine"), file.symbol(),
				file.architecture(), parameters, input, embedding, file.probabilities(), file.labels(),
				file.license(), digest);
	}

	private BackboneFile parse() throws BackboneException {
		if (!Files.isRegularFile(description)) {
			throw new BackboneException(folder, NLS.bind(Messages.BackboneReader_noDescription, Backbone.FILE));
		}
		try {
			return Json.read(description, BackboneFile.class, DESCRIPTION_LIMIT);
		} catch (IOException e) {
			throw new BackboneException(description, IoWords.of(e), e);
		}
	}

	private void checkEngine(BackboneFile file) throws BackboneException {
		if (!"MXNet".equals(file.engine())) {
			throw refused(NLS.bind(Messages.BackboneReader_engine, file.engine()));
		}
		if ((file.symbol() == null) == (file.architecture() == null)) {
			throw refused(Messages.BackboneReader_symbolOrArchitecture);
		}
		if (file.architecture() != null && Network.of(file.architecture()).isEmpty()) {
			throw refused(NLS.bind(Messages.BackboneReader_architecture, file.architecture()));
		}
	}

	private void checkOutput(String part, BackboneOutput output, boolean named) throws BackboneException {
		if (named && (output.output() == null || output.output().isBlank())) {
			throw refused(NLS.bind(Messages.BackboneReader_noOutput, part));
		}
		if (output.size() < 1 || output.size() > 65_536) {
			throw refused(NLS.bind(Messages.BackboneReader_size, part, output.size()));
		}
	}

	private void checkFile(String part, String name, long limit) throws BackboneException {
		if (!PLAIN_NAME.matcher(name).matches()) {
			throw refused(NLS.bind(Messages.BackboneReader_name, part, name));
		}
		Path path = folder.resolve(name);
		if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
			throw refused(NLS.bind(Messages.BackboneReader_noFile, part, name));
		}
		try {
			if (Files.size(path) > limit) {
				throw refused(NLS.bind(Messages.BackboneReader_tooLarge,
						new Object[] { part, name, Files.size(path), limit }));
			}
		} catch (IOException e) {
			throw new BackboneException(path, NLS.bind(Messages.BackboneReader_unreadable, IoWords.of(e)), e);
		}
	}

	private String nameOf(BackboneFile file) {
		String name = file.name();
		return name == null || name.isBlank() ? folder.getFileName().toString() : name;
	}

	private <T> T required(@Nullable T value, String part) throws BackboneException {
		if (value == null) {
			throw refused(NLS.bind(Messages.BackboneReader_missing, part));
		}
		return value;
	}

	private BackboneException refused(String problem) {
		return new BackboneException(description, problem);
	}
}
