package org.shienhiroba.web.security;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A network address or a whole network in CIDR notation, IPv4 or IPv6; never a name, so nothing is looked up. */
final class Network {
    private static final Pattern LITERAL = Pattern
            .compile("[0-9]{1,3}(?:\\.[0-9]{1,3}){3}|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");

    private final byte[] base;
    private final int bits;

    private Network(byte[] base, int bits) {
        this.base = base.clone();
        this.bits = bits;
    }

    /**
     * Networks parted by commas.
     *
     * @throws IllegalStateException naming the part that is none
     */
    static List<Network> list(String setting) {
        return Arrays.stream(setting.split(",")).map(String::strip).filter(part -> !part.isEmpty())
                .map(part -> of(part).orElseThrow(
                        () -> new IllegalStateException("HIROBA_PROXY: not an address or network: " + part)))
                .toList();
    }

    static Optional<Network> of(String text) {
        int slash = text.indexOf('/');
        Optional<byte[]> base = bytes(slash < 0 ? text : text.substring(0, slash));
        if (base.isEmpty()) {
            return Optional.empty();
        }
        int all = base.get().length * 8;
        String length = slash < 0 ? Integer.toString(all) : text.substring(slash + 1);
        if (!length.matches("[0-9]{1,3}") || Integer.parseInt(length) > all) {
            return Optional.empty();
        }
        return Optional.of(new Network(base.get(), Integer.parseInt(length)));
    }

    static boolean isAddress(String text) {
        return bytes(text).isPresent();
    }

    boolean contains(String address) {
        return bytes(address).filter(this::startsAlike).isPresent();
    }

    private boolean startsAlike(byte[] other) {
        if (other.length != base.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int mask = 0x80 >> (bit % 8);
            if ((base[bit / 8] & mask) != (other[bit / 8] & mask)) {
                return false;
            }
        }
        return true;
    }

    private static Optional<byte[]> bytes(String literal) {
        if (!LITERAL.matcher(literal).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.getByName(literal).getAddress());
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }
}
