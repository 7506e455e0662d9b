package org.reannotate.store.internal.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.flywaydb.core.api.resource.LoadableResource;

/** A script that lies beside this class. */
final class Script extends LoadableResource {

	private final String name;

	Script(String name) {
		this.name = name;
	}

	@Override
	public Reader read() {
		try (InputStream in = Script.class.getResourceAsStream(name)) {
			if (in == null) {
				throw new IllegalStateException("No script " + name);
			}
			return new StringReader(new String(in.readAllBytes(), StandardCharsets.UTF_8));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@Override
	public String getAbsolutePath() {
		return name;
	}

	@Override
	public String getAbsolutePathOnDisk() {
		return name;
	}

	@Override
	public String getFilename() {
		return name;
	}

	@Override
	public String getRelativePath() {
		return name;
	}
}
