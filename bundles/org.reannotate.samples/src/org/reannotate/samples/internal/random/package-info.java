/** Random numbers that stay the same for a seed on every Java version, so that a sample can be made again byte for byte. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.reannotate.samples.internal.random;
