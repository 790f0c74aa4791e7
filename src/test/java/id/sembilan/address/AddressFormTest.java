package id.sembilan.address;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressFormTest {
    @ParameterizedTest
    @CsvSource({
        "https://survei.example.go.id, https://survei.example.go.id",
        "HTTPS://Survei.Example.GO.ID/, https://survei.example.go.id",
        "https://survei.example.go.id:443, https://survei.example.go.id",
        "https://survei.example.go.id:8443, https://survei.example.go.id:8443"
    })
    void takesAPublicNameOverHttps(String typed, String kept) {
        AddressForm form = new AddressForm("PUBLIC", typed, "", "", "");
        assertThat(form.error()).isEmpty();
        assertThat(form.phoneAddress().address()).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({
        "http://survei.example.go.id, alamat.galat.https",
        "https://192.168.1.20, alamat.galat.dalam",
        "https://kantor.local, alamat.galat.dalam",
        "https://kantor, alamat.galat.dalam",
        "https://203.0.113.9, alamat.galat.angka",
        "https://siti:rahasia@survei.example.go.id, alamat.galat.pengguna",
        "https://survei.example.go.id/survei, alamat.galat.jalur",
        "https://survei.example.go.id?x=1, alamat.galat.tambahan",
        "https://survei.example.go.id#x, alamat.galat.tambahan",
        "https://localhost:8443, alamat.galat.localhost",
        "survei.example.go.id, alamat.galat.bentuk",
        "ftp://survei.example.go.id, alamat.galat.bentuk",
        "javascript:alert(1), alamat.galat.bentuk",
        "https://survei_x.example.go.id, alamat.galat.bentuk",
        "https://survei.example.go.id:99999, alamat.galat.bentuk",
        "https://survei example.go.id, alamat.galat.bentuk",
        "'', alamat.galat.kosong"
    })
    void refusesAPublicAddressWithTheReason(String typed, String reason) {
        assertThat(new AddressForm("PUBLIC", typed, "", "", "").error()).hasValue(reason);
    }

    @ParameterizedTest
    @CsvSource({
        "http://192.168.1.20:8080",
        "http://10.4.0.9",
        "http://172.31.255.1:8080",
        "http://kantor.lan:8080",
        "http://[fd12::9]:8080"
    })
    void takesAPrivateAddressByPlainHttp(String typed) {
        AddressForm form = new AddressForm("WIFI", "", typed, "Kantor", "Tanpa sandi.");
        assertThat(form.error()).isEmpty();
        assertThat(form.phoneAddress().address()).isEqualTo(typed);
    }

    @ParameterizedTest
    @CsvSource({
        "https://192.168.1.20:8443, alamat.galat.http",
        "http://172.32.0.1:8080, alamat.galat.luar",
        "http://8.8.8.8, alamat.galat.luar",
        "http://example.com, alamat.galat.luar",
        "http://127.0.0.1:8080, alamat.galat.localhost",
        "http://[::1]:8080, alamat.galat.localhost",
        "http://0.0.0.0:8080, alamat.galat.localhost"
    })
    void refusesALocalAddressWithTheReason(String typed, String reason) {
        assertThat(new AddressForm("WIFI", "", typed, "Kantor", "").error()).hasValue(reason);
    }

    @Test
    void asksForTheNameOfTheWifiWithinItsLimit() {
        assertThat(new AddressForm("WIFI", "", "http://10.0.0.1", " ", "").error())
                .hasValue("alamat.galat.wifi");
        assertThat(new AddressForm("WIFI", "", "http://10.0.0.1", "x".repeat(33), "").error())
                .hasValue("alamat.galat.wifi");
        assertThat(new AddressForm("WIFI", "", "http://10.0.0.1", "x".repeat(32), "y".repeat(81)).error())
                .hasValue("alamat.galat.petunjuk");
    }

    @Test
    void refusesALongAddressAndNoChoiceAtAll() {
        String url = "https://" + "a".repeat(60) + "." + "b".repeat(60) + ".go.id";
        assertThat(new AddressForm("PUBLIC", url, "", "", "").error()).hasValue("alamat.galat.panjang");
        assertThat(new AddressForm(null, null, null, null, null).error()).hasValue("alamat.galat.jenis");
        assertThat(new AddressForm("TABLET", null, null, null, null).error()).isEmpty();
    }
}
