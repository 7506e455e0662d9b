package org.reannotate.worker.internal.zoo;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

/**
 * A model of DJL's zoo as a recipe names it: {@code zoo:resnet}, {@code zoo:resnet:resnet18_v1} or
 * {@code djl://ai.djl.mxnet/resnet/0.0.1/resnet18_v1}; without a name the first of its kind.
 *
 * @param groupId    of the zoo
 * @param artifactId kind of network
 * @param version    or {@code null} for any
 * @param name       or {@code null} for the first
 */
record ZooModel(String groupId, String artifactId, @Nullable String version, @Nullable String name) {

	private static final String GROUP = "ai.djl.mxnet";
	private static final String WORD = "[A-Za-z0-9][A-Za-z0-9._-]*";
	private static final Pattern SHORT = Pattern.compile("zoo:(" + WORD + ")(?::(" + WORD + "))?");
	private static final Pattern LONG = Pattern
			.compile("djl://(" + WORD + ")/(" + WORD + ")(?:/(" + WORD + "))?(?:/(" + WORD + "))?");

	static ZooModel parse(String text) throws IOException {
		Matcher shortForm = SHORT.matcher(text);
		if (shortForm.matches()) {
			return new ZooModel(GROUP, shortForm.group(1), null, shortForm.group(2));
		}
		Matcher longForm = LONG.matcher(text);
		if (longForm.matches()) {
			return new ZooModel(longForm.group(1), longForm.group(2), longForm.group(3), longForm.group(4));
		}
		throw new IOException(NLS.bind(Messages.ZooModel_unknown, text));
	}

	/** Name of the folder it is installed in. */
	String folder() {
		String text = groupId + "-" + artifactId + (version == null ? "" : "-" + version) + (name == null ? "" : "-" + name);
		return "zoo-" + text.replace("ai.djl.", "");
	}
}
