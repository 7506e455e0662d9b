/** Fetching, keeping and choosing of engines that are no part of the installation. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.reannotate.modelservice.internal.engine;
