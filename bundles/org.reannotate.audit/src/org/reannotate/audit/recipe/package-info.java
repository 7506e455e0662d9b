/**
 * Which network an audit trains, and why: transfer on a backbone where one is installed or given, a small network from
 * scratch otherwise. It exists so that the choice is made in one place and can be explained to the person who asked.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.reannotate.audit.recipe;
