package org.shienhiroba.search.japanese;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.analysis.ja.dict.JaMorphData;
import org.apache.lucene.analysis.ja.dict.TokenInfoDictionary;
import org.apache.lucene.analysis.morph.Dictionary;
import org.apache.lucene.analysis.morph.MorphData;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.InputStreamDataInput;
import org.apache.lucene.util.IntsRef;
import org.apache.lucene.util.fst.FST;
import org.apache.lucene.util.fst.IntsRefFSTEnum;
import org.apache.lucene.util.fst.PositiveIntOutputs;

/** What stands in the dictionary that Kuromoji ships: all its words, and the parts of speech they really have. */
final class SystemDictionary {
    private static final String POS_HEADER = "kuromoji_dict_pos";

    private SystemDictionary() {}

    /** Every surface of the dictionary, some 330,000. */
    static List<String> words() {
        try (InputStream file = open("$fst.dat")) {
            DataInput in = new InputStreamDataInput(file);
            PositiveIntOutputs outputs = PositiveIntOutputs.getSingleton();
            IntsRefFSTEnum<Long> all = new IntsRefFSTEnum<>(new FST<>(FST.readMetadata(in, outputs), in));
            List<String> words = new ArrayList<>();
            for (var next = all.next(); next != null; next = all.next()) {
                words.add(text(next.input));
            }
            return words;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How a word is read, in katakana, and the first level of its part of speech. */
    record Sense(String reading, String partOfSpeech) {}

    /** The senses of every word in its dictionary form; names, numbers and endings left out. */
    static Map<String, Set<Sense>> senses() {
        TokenInfoDictionary system = TokenInfoDictionary.getInstance();
        Dictionary<? extends MorphData> dictionary = system;
        JaMorphData data = (JaMorphData) dictionary.getMorphAttributes();
        Map<String, Set<Sense>> senses = new HashMap<>();
        IntsRef ids = new IntsRef();
        try (InputStream file = open("$fst.dat")) {
            DataInput in = new InputStreamDataInput(file);
            PositiveIntOutputs outputs = PositiveIntOutputs.getSingleton();
            IntsRefFSTEnum<Long> all = new IntsRefFSTEnum<>(new FST<>(FST.readMetadata(in, outputs), in));
            for (var next = all.next(); next != null; next = all.next()) {
                String word = text(next.input);
                system.lookupWordIds(next.output.intValue(), ids);
                for (int i = ids.offset; i < ids.offset + ids.length; i++) {
                    int id = ids.ints[i];
                    String tag = data.getPartOfSpeech(id);
                    String form = data.getInflectionForm(id);
                    String reading = data.getReading(id, word.toCharArray(), 0, word.length());
                    if (reading != null && (form == null || form.equals("基本形")) && !tag.startsWith("名詞-固有名詞")
                            && !tag.startsWith("名詞-接尾")) {
                        senses.computeIfAbsent(word, key -> new HashSet<>())
                                .add(new Sense(reading, tag.split("-", 2)[0]));
                    }
                }
            }
            return senses;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Every part of speech of the dictionary, its levels joined by hyphens. */
    static Set<String> partsOfSpeech() {
        try (InputStream file = open("$posDict.dat")) {
            DataInput in = new InputStreamDataInput(file);
            CodecUtil.checkHeader(in, POS_HEADER, 1, 1);
            Set<String> tags = new LinkedHashSet<>();
            for (int left = in.readVInt(); left > 0; left--) {
                tags.add(in.readString());
                in.readString(); // how it inflects
                in.readString(); // and in which form
            }
            return tags;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static InputStream open(String part) {
        String name = TokenInfoDictionary.class.getSimpleName() + part;
        return new BufferedInputStream(
                Objects.requireNonNull(TokenInfoDictionary.class.getResourceAsStream(name), name));
    }

    private static String text(IntsRef units) {
        StringBuilder text = new StringBuilder(units.length);
        for (int i = 0; i < units.length; i++) {
            text.append((char) units.ints[units.offset + i]);
        }
        return text.toString();
    }
}
