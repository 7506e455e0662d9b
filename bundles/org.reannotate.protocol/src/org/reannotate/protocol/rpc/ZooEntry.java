package org.reannotate.protocol.rpc;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A network that a model zoo offers.
 *
 * @param name      as a recipe names it, {@code zoo:resnet:resnet18_v1}
 * @param title     for people
 * @param bytes     to download; 0: the zoo does not say
 * @param license   its name, or what is known about it
 * @param website   where it comes from, if the zoo says
 * @param installed whether it is in the user's home already
 */
public record ZooEntry(String name, String title, long bytes, String license, @Nullable String website,
		boolean installed) {
}
